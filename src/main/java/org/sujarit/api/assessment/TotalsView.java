package org.sujarit.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.Totals;

/**
 * What results come to, with two decimals.
 *
 * @param computed the total by the formula
 * @param published the total that was published
 * @param difference published less computed, when they differ
 */
public record TotalsView(
        @Nullable BigDecimal computed,
        @Nullable BigDecimal published,
        @Nullable BigDecimal difference,
        @Nullable String band,
        boolean provisional,
        List<Line> lines) {

    /** One instrument, part or indicator. */
    record Line(
            Totals.Level level,
            String code,
            String name,
            @Nullable BigDecimal value,
            @Nullable BigDecimal computed,
            @Nullable BigDecimal published,
            @Nullable BigDecimal difference) {}

    public static TotalsView of(Totals totals) {
        return new TotalsView(
                Totals.shown(totals.computed()),
                Totals.shown(totals.published()),
                totals.difference(),
                totals.band(),
                totals.provisional(),
                totals.lines().stream()
                        .map(line -> new Line(
                                line.level(),
                                line.code(),
                                line.name(),
                                Totals.shown(line.value()),
                                Totals.shown(line.computed()),
                                Totals.shown(line.published()),
                                line.difference()))
                        .toList());
    }
}
