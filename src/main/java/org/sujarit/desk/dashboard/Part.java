package org.sujarit.desk.dashboard;

import org.sujarit.measure.MeasureState;

/** What a bar of progress is made of; the words are the message {@code dashboard.part.<name>}. */
enum Part {
    DONE,
    DECIDED_ON,
    UNDER_WAY,
    NOT_BEGUN,
    CANCELLED;

    private static Part of(MeasureState state) {
        return switch (state) {
            case PUBLISHED, TAKEN_IN -> DONE;
            case IN_REVIEW, REVIEWED, APPROVED -> DECIDED_ON;
            case EXECUTING, EVIDENCING -> UNDER_WAY;
            case PLANNED, STARTED -> NOT_BEGUN;
            case CANCELLED -> CANCELLED;
        };
    }

    boolean holds(YearMeasure measure) {
        return of(measure.state()) == this;
    }
}
