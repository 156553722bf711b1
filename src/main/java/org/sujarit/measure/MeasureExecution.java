package org.sujarit.measure;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a measure. Whatever shows, compares or digests it goes by these components.
 *
 * @param actual the value reached, in the unit of the target; null until the measure was carried out
 * @param outcome what that means, in a sentence; null until the measure was carried out
 */
@Embeddable
public record MeasureExecution(
        @Nullable BigDecimal actual,
        @Nullable String outcome,
        @Nullable String problems,
        @Nullable String suggestions) {

    static final MeasureExecution NONE = new MeasureExecution(null, null, null, null);

    MeasureExecution reworded(String sentence) {
        return new MeasureExecution(actual, sentence, problems, suggestions);
    }
}
