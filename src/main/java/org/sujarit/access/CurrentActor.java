package org.sujarit.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who is logged in. */
@Component
public class CurrentActor {

    static final String AGENCY_PREFIX = "agency:";

    /** @throws IllegalStateException where nobody is logged in; such requests are stopped earlier */
    public Actor get() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated()) {
            throw new IllegalStateException("nobody is logged in");
        }
        Set<String> agencies = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (GrantedAuthority authority : login.getAuthorities()) {
            String granted = authority.getAuthority();
            if (granted.startsWith(AGENCY_PREFIX)) {
                agencies.add(granted.substring(AGENCY_PREFIX.length()));
            } else {
                groups.add(granted);
            }
        }
        return new Actor(login.getName(), People.rolesOf(groups), List.copyOf(groups), agencies);
    }
}
