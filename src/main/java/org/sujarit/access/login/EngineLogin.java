package org.sujarit.access.login;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.TooManyTries;
import org.sujarit.refusal.Refused;

/** Checks a password against the engine's identity tables. */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identity;
    private final People people;

    EngineLogin(IdentityService identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userId = attempt.getName();
        Object password = attempt.getCredentials();
        if (password == null || !matches(userId, password.toString())) {
            throw new BadCredentialsException("wrong user or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(userId, null, authorities(actor(userId)));
    }

    private Actor actor(String userId) {
        try {
            return people.actor(userId);
        } catch (Refused gone) { // since the password was looked at
            throw new BadCredentialsException("wrong user or password", gone);
        }
    }

    private boolean matches(String userId, String password) {
        try {
            return matchesUnlessKeptAnew(userId, password);
        } catch (RuntimeException thrown) { // below /camunda the engine's API is to put it into words
            throw Refused.in(thrown).<RuntimeException>map(TooManyTries::new).orElse(thrown);
        }
    }

    private boolean matchesUnlessKeptAnew(String userId, String password) {
        try {
            return identity.checkPassword(userId, password);
        } catch (OptimisticLockingException keptAnew) { // by another login of the same moment
            return identity.checkPassword(userId, password);
        }
    }

    private static List<GrantedAuthority> authorities(Actor actor) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        actor.groups().forEach(group -> authorities.add(new SimpleGrantedAuthority(group)));
        return authorities;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
