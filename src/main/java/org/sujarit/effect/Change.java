package org.sujarit.effect;

import java.math.BigDecimal;

/** How a score changed, or why nothing can be said about it. */
enum Change {
    ROSE,
    FELL,
    SAME,
    /** No result of a year in which the measure could be seen has been taken in yet. */
    NO_LATER_RESULT,
    /** A later assessment asks it, or may ask it under a wording nobody has read; its score has not been taken in. */
    NO_LATER_SCORE,
    /** Later assessments were taken in, and none of them asks it any more. */
    NOT_ASKED,
    /** The year was taken in from a report, which names no scores. */
    NO_EARLIER_SCORE,
    /** Nobody has read the wording of the item, so nothing tells which later item it is. */
    UNKNOWN_WORDING;

    /** By the scores as they were taken in, unrounded. */
    static Change of(BigDecimal before, BigDecimal after) {
        return switch (Integer.signum(after.compareTo(before))) {
            case 1 -> ROSE;
            case -1 -> FELL;
            default -> SAME;
        };
    }
}
