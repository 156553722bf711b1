package org.sujarit.measure;

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
}
