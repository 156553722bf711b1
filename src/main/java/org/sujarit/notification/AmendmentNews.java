package org.sujarit.notification;

import java.util.EnumSet;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.AmendmentState;
import org.sujarit.amendment.Amendments;
import org.sujarit.amendment.event.AmendmentApproved;
import org.sujarit.amendment.event.AmendmentProposed;
import org.sujarit.amendment.event.AmendmentReturned;
import org.sujarit.amendment.event.AmendmentWithdrawn;
import org.sujarit.event.Event;

/** What whoever proposed an amendment is told of it; that the plan is public with it, all officers are told. */
@Component
class AmendmentNews {

    private final Amendments amendments;
    private final Inbox inbox;

    AmendmentNews(Amendments amendments, Inbox inbox) {
        this.amendments = amendments;
        this.inbox = inbox;
    }

    @ApplicationModuleListener(id = "inbox.amendment-returned")
    void on(AmendmentReturned event) {
        Amendment amendment = amendments.get(event.amendment());
        if (amendment.state() == AmendmentState.RETURNED) {
            inbox.give(event, List.of(amendment.proposedBy()), News.of(Occasion.AMENDMENT_RETURNED, amendment));
        }
    }

    @ApplicationModuleListener(id = "inbox.amendment-approved")
    void on(AmendmentApproved event) {
        Amendment amendment = amendments.get(event.amendment());
        inbox.give(event, List.of(amendment.proposedBy()), News.of(Occasion.AMENDMENT_APPROVED, amendment));
    }

    /** At once, as with a measure. */
    @EventListener
    void on(AmendmentProposed event) {
        settle(event, event.amendment());
    }

    @EventListener
    void on(AmendmentWithdrawn event) {
        settle(event, event.amendment());
    }

    private void settle(Event event, Long amendment) {
        inbox.settle(event, amendments.get(amendment).key(), EnumSet.of(Occasion.AMENDMENT_RETURNED));
    }
}
