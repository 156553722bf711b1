package org.sujarit.portal.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.MeasureState;

/**
 * How far a measure of a published plan is, in numbers: what anybody may know of it at any time.
 *
 * @param unit name of the unit that carries it out; empty where nobody knows
 * @param steps how many there are
 * @param done how many of them are done
 * @param impossible how many of them cannot be done
 * @param results how many were recorded
 * @param last day of the newest result; null where there is none
 */
record MeasureLine(
        Long id,
        String code,
        String title,
        String unit,
        MeasureState state,
        int steps,
        int done,
        int impossible,
        int results,
        @Nullable LocalDate last) {

    public Standing standing() {
        return Standing.of(state);
    }

    /** Whether it was approved, so that what its owner wrote may be read by everybody. */
    public boolean approved() {
        return state == MeasureState.PUBLISHED;
    }
}
