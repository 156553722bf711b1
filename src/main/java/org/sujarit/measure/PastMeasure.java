package org.sujarit.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;

/**
 * A measure as a report in the official five columns tells it, which says less than a plan: no post, no budget, no
 * target.
 *
 * @param findings ids of the findings it answers, at least one
 * @param steps at least one
 * @param unit id of the unit that carried it out; empty when nobody knows
 * @param outcome what came of it, in a sentence; null when the report does not say
 * @param actual the value reached, in {@code actualUnit}, when the report tells one
 */
public record PastMeasure(
        List<Long> findings,
        String title,
        List<Step> steps,
        String unit,
        @Nullable String outcome,
        @Nullable BigDecimal actual,
        String actualUnit) {

    public PastMeasure {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A measure has at least one step");
        }
    }

    /** The measure as it is kept, closed from the first moment on. */
    public Measure in(Cycle year, String code, int ordinal) {
        FiscalYear period = year.fiscalYear();
        MeasurePlan plan = new MeasurePlan(
                new Approach(title, "", null, "", null, actualUnit, "", null, null),
                period.first(),
                period.last(),
                null);
        PlannedMeasure planned =
                new PlannedMeasure(findings, steps.stream().map(Step::text).toList(), unit, plan);
        Measure measure = new Measure(year.id(), year.key(), code, ordinal, planned);
        measure.takenIn(this);
        return measure;
    }

    MeasureExecution execution() {
        return new MeasureExecution(actual, outcome, null, null);
    }

    List<Result> resultsOf(Activity activity) {
        List<Result> results = new ArrayList<>();
        for (Done one : steps.get(activity.number() - 1).done()) {
            results.add(new Result(results.size(), one.on(), one.text()));
        }
        return results;
    }

    /** A step with what was done about it, which may be nothing. */
    public record Step(String text, List<Done> done) {}

    /** What was done, and on which day when the report says. */
    public record Done(@Nullable LocalDate on, String text) {}
}
