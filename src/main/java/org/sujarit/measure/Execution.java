package org.sujarit.measure;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;

/**
 * What the owner says was done, checked and complete.
 *
 * @param done at least one result for each activity
 * @param summary what came of it, with the value reached and a sentence
 */
public record Execution(List<Done> done, MeasureExecution summary) {

    /** One result of the activity with that id. */
    public record Done(
            long activityId,
            LocalDate doneOn,
            String text,
            @Nullable BigDecimal quantity,
            @Nullable String quantityUnit) {}

    List<Result> resultsOf(Activity activity) {
        List<Result> results = new ArrayList<>();
        for (Done one : done) {
            if (one.activityId() == activity.id()) {
                results.add(new Result(results.size(), one.doneOn(), one.text(), one.quantity(), one.quantityUnit()));
            }
        }
        return results;
    }

    /** The same as it comes from a form, where anything may be missing. */
    public record Typed(
            @Nullable List<TypedResult> results,
            @Nullable BigDecimal actual,
            @Nullable String outcome,
            @Nullable String problems,
            @Nullable String suggestions) {

        /** @throws org.sujarit.refusal.Refused with everything that is missing or does not fit */
        Execution checked(Measure measure, LocalDate today) {
            Reasons reasons = new Reasons();
            List<Done> done = done(today, reasons);
            for (Activity activity : measure.activities()) {
                if (done.stream().noneMatch(one -> one.activityId() == activity.id())) {
                    reasons.against("results", "execution.activity.without-result", activity.number());
                }
            }
            if (actual == null) {
                reasons.against("actual", "execution.actual.missing");
            }
            reasons.number("actual", actual, MeasurePlan.DECIMALS);
            reasons.text("outcome", outcome, Longest.TEXT);
            reasons.longest("problems", problems, Longest.TEXT);
            reasons.longest("suggestions", suggestions, Longest.TEXT);
            reasons.refuseIfAny();
            return new Execution(done, new MeasureExecution(actual, outcome, problems, suggestions));
        }

        private List<Done> done(LocalDate today, Reasons reasons) {
            List<Done> done = new ArrayList<>();
            List<TypedResult> typed = results == null ? List.of() : results;
            for (int row = 0; row < typed.size(); row++) {
                Done one = typed.get(row).checked("results[" + row + "].", today, reasons);
                if (one != null) {
                    done.add(one);
                }
            }
            return done;
        }
    }

    /**
     * One result as it comes from a form.
     *
     * @param quantityUnit was {@code unit} in older forms
     */
    public record TypedResult(
            @Nullable Long activityId,
            @Nullable LocalDate doneOn,
            @Nullable String text,
            @Nullable BigDecimal quantity,
            @Nullable @JsonAlias("unit") String quantityUnit) {

        @Nullable
        Done checked(String at, LocalDate today, Reasons reasons) {
            reasons.text(at + "text", text, Longest.TEXT);
            reasons.longest(at + "quantityUnit", quantityUnit, Longest.LINE);
            reasons.number(at + "quantity", quantity, MeasurePlan.DECIMALS);
            reasons.day(at + "doneOn", doneOn);
            if (doneOn == null) {
                reasons.against(at + "doneOn", "execution.date.missing");
            } else if (doneOn.isAfter(today)) {
                reasons.against(at + "doneOn", "execution.date.future");
            }
            if (activityId == null || doneOn == null || text == null || text.isBlank()) {
                return null;
            }
            return new Done(activityId, doneOn, text, quantity, quantityUnit);
        }
    }
}
