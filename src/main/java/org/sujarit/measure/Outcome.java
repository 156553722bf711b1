package org.sujarit.measure;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a measure was to reach and what it reached. */
@Embeddable
public class Outcome {

    private String indicator;
    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal target;
    private String targetUnit;
    private @Nullable BigDecimal actual;
    private @Nullable String outcome;

    protected Outcome() {}

    Outcome(PlannedMeasure plan) {
        this.indicator = plan.indicator();
        this.baseline = plan.baseline();
        this.target = plan.target();
        this.targetUnit = plan.targetUnit();
    }

    void reached(@Nullable BigDecimal value, @Nullable String sentence) {
        actual = value;
        outcome = sentence;
    }

    void reworded(String sentence) {
        outcome = sentence;
    }

    /** What is counted; empty when a report that was taken in does not say. */
    public String indicator() {
        return indicator;
    }

    /** The value before, in {@link #targetUnit()}. */
    public @Nullable BigDecimal baseline() {
        return baseline;
    }

    /** The value to reach; null when a report that was taken in does not say. */
    public @Nullable BigDecimal target() {
        return target;
    }

    public String targetUnit() {
        return targetUnit;
    }

    /** The value reached; null until the measure was carried out. */
    public @Nullable BigDecimal actual() {
        return actual;
    }

    /** What that means, in a sentence; null until the measure was carried out. */
    public @Nullable String sentence() {
        return outcome;
    }
}
