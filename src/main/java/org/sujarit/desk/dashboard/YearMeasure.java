package org.sujarit.desk.dashboard;

import java.time.LocalDate;
import java.util.Set;
import org.sujarit.measure.MeasureState;

/**
 * A measure of one year as it is counted.
 *
 * @param unit group id, and its name
 * @param owner full name; empty until one is named
 * @param due last day
 * @param returned whether it was sent back and is not sent again
 * @param late whether its last day is over and its owner is not done
 * @param month whether that day lies in what is left of this month
 * @param waiting whether it waits for somebody else than its owner and the reader
 * @param indicators numbers of the ITA indicators of what it answers
 */
record YearMeasure(
        String code,
        String title,
        String unit,
        String unitName,
        String owner,
        LocalDate due,
        MeasureState state,
        boolean returned,
        boolean late,
        boolean month,
        boolean waiting,
        Set<Integer> indicators) {}
