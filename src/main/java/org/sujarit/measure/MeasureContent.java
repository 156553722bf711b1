package org.sujarit.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a measure says, as who decides on it sees it. Where it stands is not part of it: a step out of turn is
 * refused anyway, and a wish to give it up is decided while the work goes on.
 *
 * @param findings ids of the findings it answers, in order
 */
public record MeasureContent(
        String key,
        List<Long> findings,
        String unit,
        @Nullable String owner,
        MeasurePlan plan,
        MeasureExecution execution,
        List<Step> activities,
        @Nullable Wish cancellation) {

    /**
     * A numbered step and what was done about it.
     *
     * @param conclusion absent in what older versions digested, as in every step that nobody concluded
     */
    public record Step(
            Long id,
            int number,
            String text,
            List<Done> results,
            @JsonInclude(JsonInclude.Include.NON_NULL) Activity.@Nullable Conclusion conclusion,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String conclusionReason) {

        public static Step of(Activity activity) {
            return new Step(
                    activity.id(),
                    activity.number(),
                    activity.text(),
                    activity.results().stream().map(Done::of).toList(),
                    activity.conclusion(),
                    activity.conclusionReason());
        }
    }

    /** What was done, and how much of it; what an older version digested knows no reason. */
    public record Done(
            Long id,
            @Nullable LocalDate doneOn,
            String text,
            @Nullable BigDecimal quantity,
            @Nullable String quantityUnit,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String outsideReason) {

        /** Older clients know it by the name that belongs to an organisation's unit now. */
        @JsonProperty("unit")
        public @Nullable String formerly() {
            return quantityUnit;
        }

        private static Done of(Result result) {
            return new Done(
                    result.id(),
                    result.doneOn(),
                    result.text(),
                    result.quantity(),
                    result.quantityUnit(),
                    result.outsideReason());
        }
    }

    /** Who wants to give it up, and why. */
    public record Wish(String reason, String requestedBy, boolean granted) {

        private static @Nullable Wish of(@Nullable Cancellation wish) {
            return wish == null ? null : new Wish(wish.reason(), wish.requestedBy(), wish.granted());
        }
    }

    /** What was planned and done, without a wish to give it up, which is decided apart. */
    public static MeasureContent of(Measure measure) {
        return content(measure, null);
    }

    /** The same with the wish to give it up. */
    public static MeasureContent withWish(Measure measure) {
        return content(measure, Wish.of(measure.cancellation()));
    }

    private static MeasureContent content(Measure measure, @Nullable Wish wish) {
        return new MeasureContent(
                measure.key(),
                measure.findings().stream().sorted().toList(),
                measure.unit(),
                measure.owner(),
                measure.plan(),
                measure.execution(),
                measure.activities().stream().map(Step::of).toList(),
                wish);
    }
}
