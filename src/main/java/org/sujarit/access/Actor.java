package org.sujarit.access;

import java.util.List;
import java.util.Set;
import org.sujarit.refusal.Refused;

/**
 * The person who does something.
 *
 * @param id user id
 * @param roles what the person is
 * @param groups ids of all groups, units among them
 * @param agencies codes of the agencies the person belongs to
 */
public record Actor(String id, Set<Role> roles, List<String> groups, Set<String> agencies) {

    /** Who acts when no person does: timers and jobs. */
    public static final String SYSTEM = "system";

    public Actor {
        roles = Set.copyOf(roles);
        groups = List.copyOf(groups);
        agencies = Set.copyOf(agencies);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** @throws Refused as if the thing did not exist, so that nobody learns what other agencies have */
    public void mustBelongTo(String agency) {
        if (!agencies.contains(agency)) {
            throw Refused.missing("access.not-your-agency").concerning(agency);
        }
    }

    /** @throws Refused when the person is none of these */
    public void mustBe(Role... allowed) {
        for (Role role : allowed) {
            if (is(role)) {
                return;
            }
        }
        throw Refused.forbidden("access.role");
    }
}
