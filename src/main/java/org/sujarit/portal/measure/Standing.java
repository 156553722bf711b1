package org.sujarit.portal.measure;

import org.sujarit.measure.MeasureState;

/** How far a measure is, in as many words as a citizen needs; they are the message {@code portal.standing.<name>}. */
public enum Standing {
    NOT_BEGUN,
    GOING_ON,
    /** Carried out; those who decide on it look at it. */
    CHECKED,
    DONE,
    CANCELLED;

    public static Standing of(MeasureState state) {
        return switch (state) {
            case PLANNED, STARTED -> NOT_BEGUN;
            case EXECUTING, EVIDENCING -> GOING_ON;
            case IN_REVIEW, REVIEWED -> CHECKED;
            case APPROVED, PUBLISHED, TAKEN_IN -> DONE;
            case CANCELLED -> CANCELLED;
        };
    }
}
