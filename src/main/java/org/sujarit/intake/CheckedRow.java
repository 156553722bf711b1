package org.sujarit.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.measure.PastMeasure;
import org.sujarit.thai.WebAddress;

/**
 * A row of the report that fits, as it is written down.
 *
 * @param codes of the items that its measure answers, at least one
 * @param itemText what the first of them asks
 */
record CheckedRow(
        List<ItemCode> codes,
        String itemText,
        @Nullable BigDecimal score,
        String weakness,
        String unit,
        String title,
        List<Step> steps,
        @Nullable String outcome,
        @Nullable BigDecimal actual,
        String actualUnit) {

    /** A step with what was done about it. */
    record Step(String text, List<Done> done) {}

    /** What was done, and what proves it. */
    record Done(@Nullable LocalDate on, String text, List<WebAddress> links) {}

    PastMeasure measure(List<Long> findings) {
        List<PastMeasure.Step> past = steps.stream()
                .map(step -> new PastMeasure.Step(
                        step.text(),
                        step.done().stream()
                                .map(one -> new PastMeasure.Done(one.on(), one.text()))
                                .toList()))
                .toList();
        return new PastMeasure(findings, title, past, unit, outcome, actual, actualUnit);
    }
}
