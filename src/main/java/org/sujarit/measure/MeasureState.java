package org.sujarit.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Refused;

/** Where a measure stands, in the order it goes through. */
public enum MeasureState {
    /** In a plan that is not public yet. */
    PLANNED,
    /** Waits for the head of the unit to name an owner. */
    STARTED,
    /** The owner carries it out. */
    EXECUTING,
    /** Carried out; the owner attaches what proves it. */
    EVIDENCING,
    /** Waits for the reviewer. */
    IN_REVIEW,
    /** Waits for the manager. */
    REVIEWED,
    /** Approved, not yet closed. */
    APPROVED,
    /** Closed: part of the report. */
    PUBLISHED,
    /** Given up with a reason that was approved. */
    CANCELLED,
    /** Part of a report that was made elsewhere and taken in. */
    TAKEN_IN;

    /** Nothing more happens to it. */
    public boolean closed() {
        return this == PUBLISHED || this == CANCELLED || this == TAKEN_IN;
    }

    /** Its owner may add and take away evidence. */
    public boolean takesEvidence() {
        return this == EXECUTING || this == EVIDENCING;
    }

    /**
     * The next state.
     *
     * @param from where it may come from
     * @param code of the measure, which a refusal names
     * @throws Refused for a step out of turn
     */
    MeasureState to(MeasureState next, Set<MeasureState> from, String code) {
        mustBe(from.contains(this), code);
        return next;
    }

    /** @throws Refused unless its owner works on it */
    void mustBeWorkedOn(String code) {
        mustBe(takesEvidence(), code);
    }

    /** @throws Refused when it has not begun, or everything is said about it */
    void mustBeUnderWay(String code) {
        mustBe(underWay(), code);
    }

    /** It has begun, and not everything is said about it. */
    public boolean underWay() {
        return !closed() && this != PLANNED && this != APPROVED;
    }

    /** @throws Refused when everything is said about it */
    void mustNotBeDecided(String code) {
        mustBe(!closed() && this != APPROVED, code);
    }

    /** @throws Refused unless its owner works on it */
    public void mustTakeEvidence(String code) {
        if (!takesEvidence()) {
            boolean begun = this != PLANNED && this != STARTED;
            throw Refused.conflict(begun ? "measure.evidence.closed" : "measure.evidence.not-begun", code);
        }
    }

    /** @throws Refused unless the wish to give it up was granted, or when it is closed already */
    MeasureState cancelled(@Nullable Cancellation wish, String code) {
        mustBe(wish != null && wish.granted() && !closed(), code);
        return CANCELLED;
    }

    private static void mustBe(boolean right, String code) {
        if (!right) {
            throw Refused.conflict("measure.wrong-state", code);
        }
    }
}
