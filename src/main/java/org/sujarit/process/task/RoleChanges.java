package org.sujarit.process.task;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.access.RoleGiven;
import org.sujarit.access.RoleWithdrawn;
import org.sujarit.event.Events;

/** Says what an administrator made somebody, or makes them no longer; what the installation sets up is no news. */
@Component
class RoleChanges {

    private final People people;
    private final ActingAs actingAs;
    private final Events events;

    RoleChanges(People people, ActingAs actingAs, Events events) {
        this.people = people;
        this.actingAs = actingAs;
        this.events = events;
    }

    <T extends @Nullable Object> T during(String person, Supplier<T> change) {
        Optional<String> administrator = actingAs.person();
        if (administrator.isEmpty()) {
            return change.get();
        }
        Set<Role> before = rolesOf(person);
        T done = change.get();
        Set<Role> after = rolesOf(person);
        String by = administrator.get();
        after.stream()
                .filter(role -> !before.contains(role))
                .forEach(role -> events.tell(by, happened -> new RoleGiven(happened, person, role)));
        before.stream()
                .filter(role -> !after.contains(role))
                .forEach(role -> events.tell(by, happened -> new RoleWithdrawn(happened, person, role)));
        return done;
    }

    private Set<Role> rolesOf(String person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(People.rolesOf(actingAs.lookUp(() -> people.groupsOf(person))));
        return roles;
    }
}
