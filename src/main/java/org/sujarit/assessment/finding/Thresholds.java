package org.sujarit.assessment.finding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.result.Results;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/**
 * From which score on something is no longer urgent, and from which on it is a strength.
 *
 * @param urgentBelow scores below are URGENT, 0 to 100
 * @param improveBelow scores below are IMPROVE, at least {@code urgentBelow} and at most 100
 */
public record Thresholds(BigDecimal urgentBelow, BigDecimal improveBelow) {

    private static final int DECIMALS = 4;

    /** @throws Refused when one is missing, out of range, or they are the wrong way round */
    static Thresholds checked(@Nullable BigDecimal urgentBelow, @Nullable BigDecimal improveBelow) {
        Reasons reasons = new Reasons();
        BigDecimal urgent = inRange("urgentBelow", urgentBelow, reasons);
        BigDecimal improve = inRange("improveBelow", improveBelow, reasons);
        if (urgent.compareTo(improve) > 0) {
            reasons.against("improveBelow", "thresholds.order");
        }
        reasons.refuseIfAny();
        return new Thresholds(urgent, improve);
    }

    private static BigDecimal inRange(String field, @Nullable BigDecimal score, Reasons reasons) {
        if (score == null || !Results.inRange(score) || score.scale() > DECIMALS) {
            reasons.against(field, "thresholds.range");
            return BigDecimal.ZERO;
        }
        return score;
    }
}
