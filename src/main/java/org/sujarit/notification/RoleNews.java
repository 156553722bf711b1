package org.sujarit.notification;

import java.util.EnumSet;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.Role;
import org.sujarit.access.RoleGiven;
import org.sujarit.access.RoleWithdrawn;
import org.sujarit.event.Event;

/** People are told what they are from now on, and what they are no longer. */
@Component
class RoleNews {

    private final Inbox inbox;

    RoleNews(Inbox inbox) {
        this.inbox = inbox;
    }

    @ApplicationModuleListener(id = "inbox.role-given")
    void on(RoleGiven event) {
        tell(event, event.person(), Occasion.ROLE_GIVEN, event.role(), Occasion.ROLE_WITHDRAWN);
    }

    @ApplicationModuleListener(id = "inbox.role-withdrawn")
    void on(RoleWithdrawn event) {
        tell(event, event.person(), Occasion.ROLE_WITHDRAWN, event.role(), Occasion.ROLE_GIVEN);
    }

    private void tell(Event event, String person, Occasion occasion, Role role, Occasion opposite) {
        inbox.settle(event, role.name(), EnumSet.of(opposite), person);
        inbox.give(event, List.of(person), new News(occasion, null, role.name(), null, null, null));
    }
}
