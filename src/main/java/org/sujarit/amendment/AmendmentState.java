package org.sujarit.amendment;

import java.util.Set;
import org.sujarit.refusal.Refused;

/** Where an amendment stands, in the order it goes through. */
public enum AmendmentState {
    /** Written down; its process begins in the same moment, so nobody ever sees it. */
    ASKED,
    /** Waits for the reviewer. */
    PROPOSED,
    /** Waits for the manager. */
    REVIEWED,
    /** Came back with a reason to who proposed it. */
    RETURNED,
    /** Given up by who proposed it: the plan is as it was. */
    WITHDRAWN,
    /** The year goes by it; the plan with it is about to be published. */
    APPROVED,
    /** Part of the published plan. */
    PUBLISHED;

    /**
     * @param from where it may come from
     * @param number of the amendment within its year, which a refusal names
     * @throws Refused for a step out of turn
     */
    AmendmentState to(AmendmentState next, Set<AmendmentState> from, int number) {
        if (!from.contains(this)) {
            throw Refused.conflict("amendment.wrong-state", String.valueOf(number));
        }
        return next;
    }
}
