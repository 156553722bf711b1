package org.sujarit.effect;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Measure;

/**
 * One measure beside one of the findings it answers, with what that scored before and after.
 *
 * @param before the score the finding came from; null where it is not known
 * @param after the first later score in which the measure could be seen; null when there is none
 * @param change between the two, or why there is no later score
 * @param firstYear the first ITA year in which the measure could be seen
 * @param readings what the same was given in every year that is known, the oldest first
 */
public record Effect(
        Cycle cycle,
        Measure measure,
        Finding finding,
        @Nullable ItemScore before,
        @Nullable ItemScore after,
        Change change,
        int firstYear,
        List<ItemScore> readings) {

    /** After less before, unrounded; null when nothing is compared. */
    @Nullable
    BigDecimal difference() {
        return before == null || after == null ? null : after.score().subtract(before.score());
    }
}
