package org.sujarit.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.Outcome;

/**
 * What results come to, with two decimals.
 *
 * @param computed the total by the formula
 * @param published the total that was published
 * @param difference published less computed, when they differ
 */
public record OutcomeView(
        @Nullable BigDecimal computed,
        @Nullable BigDecimal published,
        @Nullable BigDecimal difference,
        @Nullable String band,
        boolean provisional,
        List<Line> lines) {

    /** One instrument, part or indicator. */
    record Line(
            Outcome.Level level,
            String code,
            String name,
            @Nullable BigDecimal value,
            @Nullable BigDecimal computed,
            @Nullable BigDecimal published,
            @Nullable BigDecimal difference) {}

    public static OutcomeView of(Outcome outcome) {
        return new OutcomeView(
                Outcome.shown(outcome.computed()),
                Outcome.shown(outcome.published()),
                outcome.difference(),
                outcome.band(),
                outcome.provisional(),
                outcome.lines().stream()
                        .map(line -> new Line(
                                line.level(),
                                line.code(),
                                line.name(),
                                Outcome.shown(line.value()),
                                Outcome.shown(line.computed()),
                                Outcome.shown(line.published()),
                                line.difference()))
                        .toList());
    }
}
