package org.sujarit.round;

import java.util.Set;
import org.sujarit.refusal.Refused;

/** Where a monitoring round stands, in the order it goes through. */
public enum RoundState {
    /** Written down; its process begins in the same moment, so nobody ever sees it. */
    OPENED,
    /** Owners say how far they are. */
    ASKING,
    /** The officer completes its report. */
    REPORTING,
    /** Its report waits for the reviewer. */
    SUBMITTED,
    /** Its report waits for the manager. */
    REVIEWED,
    /** Its report came back with a reason. */
    RETURNED,
    /** Its report is approved and about to be published. */
    APPROVED,
    /** Its report is published. */
    PUBLISHED;

    /** @throws Refused for a step out of turn */
    RoundState to(RoundState next, Set<RoundState> from, int number) {
        if (!from.contains(this)) {
            throw Refused.conflict("round.wrong-state", String.valueOf(number));
        }
        return next;
    }
}
