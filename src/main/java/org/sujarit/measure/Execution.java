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
 * @param done all there is to tell of the activities; null where it was recorded before
 * @param summary what came of it, with the value reached and a sentence
 */
public record Execution(@Nullable List<Done> done, MeasureExecution summary) {

    /**
     * One result of the activity with that id.
     *
     * @param outsideReason why it counts although its day lies outside the year or the time planned for the measure
     */
    public record Done(
            long activityId,
            LocalDate doneOn,
            String text,
            @Nullable BigDecimal quantity,
            @Nullable String quantityUnit,
            @Nullable String outsideReason) {}

    void tell(Activity activity) {
        if (done != null) {
            activity.told(done.stream()
                    .filter(one -> one.activityId() == activity.id())
                    .toList());
        }
    }

    /**
     * The same as it comes from a form, where anything may be missing.
     *
     * @param results all of them, as older forms send them; null where each was recorded by itself
     */
    public record Typed(
            @Nullable List<TypedResult> results,
            @Nullable BigDecimal actual,
            @Nullable String outcome,
            @Nullable String problems,
            @Nullable String suggestions) {

        /** @throws org.sujarit.refusal.Refused with everything that is missing or does not fit */
        Execution checked(Measure measure, LocalDate today) {
            Reasons reasons = new Reasons();
            List<Done> done = done(measure, today, reasons);
            for (Activity activity : measure.activities()) {
                if (!tells(activity, done)) {
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
            return new Execution(
                    results == null ? null : done, new MeasureExecution(actual, outcome, problems, suggestions));
        }

        private boolean tells(Activity activity, List<Done> done) {
            return activity.isNotPossible()
                    || activity.results().stream().anyMatch(result -> results == null || result.isRecorded())
                    || done.stream().anyMatch(one -> one.activityId() == activity.id());
        }

        private List<Done> done(Measure measure, LocalDate today, Reasons reasons) {
            List<Done> done = new ArrayList<>();
            List<TypedResult> typed = results == null ? List.of() : results;
            for (int row = 0; row < typed.size(); row++) {
                Done one = typed.get(row).checked("results[" + row + "].", measure, today, reasons);
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
     * @param doneOn not in the future; outside the fiscal year or the time planned only for a reason
     * @param quantityUnit was {@code unit} in older forms
     */
    public record TypedResult(
            @Nullable Long activityId,
            @Nullable LocalDate doneOn,
            @Nullable String text,
            @Nullable BigDecimal quantity,
            @Nullable @JsonAlias("unit") String quantityUnit,
            @Nullable String outsideReason) {

        /** Null when there are reasons against it, which are noted for the fields below {@code at}. */
        public @Nullable Done checked(String at, Measure measure, LocalDate today, Reasons reasons) {
            reasons.text(at + "text", text, Longest.TEXT);
            reasons.longest(at + "quantityUnit", quantityUnit, Longest.LINE);
            reasons.count(at + "quantity", quantity, MeasurePlan.DECIMALS);
            reasons.longest(at + "outsideReason", outsideReason, Longest.LINE);
            boolean possible = reasons.day(at + "doneOn", doneOn);
            if (doneOn == null) {
                reasons.against(at + "doneOn", "execution.date.missing");
            } else if (doneOn.isAfter(today)) {
                reasons.against(at + "doneOn", "execution.date.future");
            } else if (possible
                    && !measure.plan().covers(doneOn)
                    && (outsideReason == null || outsideReason.isBlank())) {
                reasons.against(at + "outsideReason", "execution.date.outside");
            }
            if (activityId == null || doneOn == null || text == null || text.isBlank()) {
                return null;
            }
            return new Done(activityId, doneOn, text, quantity, quantityUnit, outsideReason);
        }
    }
}
