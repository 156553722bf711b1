package org.sujarit.process.step.measure;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.process.step.Step;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** A step of a measure: the states it may leave it in, and what each means for the gateway behind it. */
abstract class MeasureStep implements Step {

    private final UserTask task;
    private final Map<MeasureState, Map<String, Object>> outcomes;
    final Measures measures;

    MeasureStep(UserTask task, Measures measures, Map<MeasureState, Map<String, Object>> outcomes) {
        this.task = task;
        this.outcomes = outcomes;
        this.measures = measures;
    }

    @Override
    public final UserTask task() {
        return task;
    }

    @Override
    public Map<String, Object> after(Function<String, @Nullable Object> variable) {
        Map<String, Object> flags = outcomes.get(measureOf(variable).state());
        if (flags == null) {
            throw Refused.conflict("work.past-the-form");
        }
        return flags;
    }

    final Measure measureOf(Function<String, @Nullable Object> variable) {
        return measures.get((Long) java.util.Objects.requireNonNull(variable.apply(Variables.MEASURE)));
    }
}
