package org.sujarit.access.login;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.PersonTrail;
import org.sujarit.audit.Digest;
import org.sujarit.audit.LoneEntries;

/**
 * Writes logins and failures into the audit of the person. A script logs in with every call, so only the first of
 * {@value #HOURS} hours from one address is an entry, on each node and after each start of it; a name that nobody has is
 * none either, or anybody could fill the audit with whatever they type.
 */
@Component
class LoginRecords {

    private static final Logger LOG = LoggerFactory.getLogger(LoginRecords.class);

    private static final int HOURS = 8;

    /** Who logged in with HTTP Basic from where, by digest, and when that was last written down. */
    private final Map<String, Instant> scripts = new ConcurrentHashMap<>();

    private final PersonTrail trail;
    private final IdentityService identity;
    private final LoneEntries entries;
    private final Clock clock;

    LoginRecords(PersonTrail trail, IdentityService identity, LoneEntries entries, Clock clock) {
        this.trail = trail;
        this.identity = identity;
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent login) {
        String person = login.getAuthentication().getName();
        entries.write(() -> trail.record(person, person, "logged-in", "", Set.of()));
    }

    @EventListener
    void calledByScript(AuthenticationSuccessEvent login) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getRequest().getHeader(HttpHeaders.AUTHORIZATION) != null) {
            String person = login.getAuthentication().getName();
            if (isFirst(person, request.getRequest().getRemoteAddr())) {
                entries.write(() -> trail.record(person, person, "logged-in-by-script", "", Set.of()));
            }
        }
    }

    private boolean isFirst(String person, String source) {
        Instant now = clock.instant();
        scripts.values().removeIf(at -> at.plus(HOURS, ChronoUnit.HOURS).isBefore(now));
        return scripts.putIfAbsent(new Digest().add(person).add(source).hex(), now) == null;
    }

    void failed(String person) {
        if (identity.createUserQuery().userId(person).count() == 0) {
            LOG.info("a login failed: there is no such account");
            return;
        }
        entries.write(() -> trail.record(person, Actor.SYSTEM, "login-failed", "", Set.of()));
    }
}
