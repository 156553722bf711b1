package org.sujarit.library;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Approach;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;

/**
 * A measure to take over and adapt.
 *
 * @param origin who did it and how that ended; null for a built-in one
 * @param pattern what is taken over
 */
public record Suggestion(Source source, @Nullable Origin origin, Pattern pattern) {

    /**
     * A measure that somebody planned before.
     *
     * @param agency name
     * @param fiscalYear Buddhist Era
     * @param actual what was reached, in the unit of the target
     * @param outcome what that meant, in a sentence
     */
    public record Origin(
            String agency,
            int fiscalYear,
            String code,
            MeasureState state,
            @Nullable BigDecimal actual,
            @Nullable String outcome) {}

    /** What a plan takes over: everything but who does it, when, and from which value it starts. */
    public record Pattern(List<String> activities, @JsonUnwrapped Approach approach) {}

    static Suggestion of(Source source, String agency, int fiscalYear, Measure measure) {
        Origin origin = new Origin(
                agency,
                fiscalYear,
                measure.code(),
                measure.state(),
                measure.execution().actual(),
                measure.execution().outcome());
        List<String> activities =
                measure.activities().stream().map(Activity::text).toList();
        return new Suggestion(source, origin, new Pattern(activities, measure.approach()));
    }
}
