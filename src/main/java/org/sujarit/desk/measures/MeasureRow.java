package org.sujarit.desk.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.MeasureState;

/**
 * A measure as the database tells it for a list.
 *
 * @param agency name of the agency
 * @param key business key, as {@code bongti/2566/i7-1}
 * @param unit group id; empty where a report that was taken in does not say
 * @param owner user id; null until one is named
 * @param due last day
 * @param returned whether it was sent back and is not sent again
 * @param late whether its last day is over and its owner is not done
 * @param unproved how many of its steps have results that nothing proves
 * @param last day of the newest result; null where there is none
 */
record MeasureRow(
        String agency,
        int year,
        String key,
        String code,
        String title,
        String unit,
        @Nullable String owner,
        LocalDate due,
        MeasureState state,
        boolean returned,
        boolean late,
        int unproved,
        @Nullable LocalDate last) {

    String href() {
        return MeasureListController.PATH + "/" + key;
    }
}
