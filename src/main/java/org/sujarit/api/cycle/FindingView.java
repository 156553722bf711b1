package org.sujarit.api.cycle;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.finding.FindingKind;
import org.sujarit.assessment.finding.FindingLevel;
import org.sujarit.catalogue.Instrument;
import org.sujarit.measure.MeasureState;

/**
 * A finding as the API shows it.
 *
 * @param repeated whether it is a weakness again (ซ้ำ)
 * @param earlier what it was the year before, when it was a weakness then
 */
public record FindingView(
        Long id,
        String item,
        String itemText,
        FindingLevel level,
        @Nullable Integer indicator,
        Instrument instrument,
        FindingKind kind,
        String kindText,
        @Nullable BigDecimal score,
        String rule,
        String issue,
        boolean repeated,
        @Nullable Earlier earlier) {

    /**
     * The weakness as it was the year before.
     *
     * @param item its code in that year
     */
    public record Earlier(
            int fiscalYear,
            int itaYear,
            String item,
            @Nullable BigDecimal score,
            String kindText,
            List<Tried> measures) {}

    /** What was done about it, and how that ended; actual and outcome are missing until it was carried out. */
    public record Tried(
            String code,
            String title,
            MeasureState state,
            String stateText,
            String indicator,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual,
            String targetUnit,
            @Nullable String outcome) {}
}
