package org.sujarit.report.compile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sujarit.Sujarit;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Result;

/**
 * The moment a monitoring report tells the state of.
 *
 * @param before what was recorded then or later is not told
 * @param states of the measures in that moment by business key; one that is not named had not begun
 */
public record AsOf(Instant before, Map<String, MeasureState> states) {

    MeasureState stateOf(Measure measure) {
        return states.getOrDefault(measure.key(), MeasureState.PLANNED);
    }

    /** Whether all that was done had been told by then. */
    static boolean isCarriedOut(MeasureState state) {
        return state.compareTo(MeasureState.EXECUTING) > 0 && state != MeasureState.CANCELLED;
    }

    /** Each result is told in one round: that of its day, or the next one where it was recorded after that had ended. */
    boolean tells(Result result, MeasureState state, MonitoringPeriod period) {
        LocalDate day = result.doneOn();
        if (day == null || day.isAfter(period.last())) {
            return false;
        }
        Instant recorded = result.recordedAt();
        boolean early = period.number() > 1 && day.isBefore(period.first());
        return recorded == null
                ? isCarriedOut(state) && !early
                : recorded.isBefore(before) && !(early && recorded.isBefore(beginOf(period.first())));
    }

    /** When that day begins, which is when the one before ends. */
    public static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(Sujarit.ZONE).toInstant();
    }
}
