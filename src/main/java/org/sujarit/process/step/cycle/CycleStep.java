package org.sujarit.process.step.cycle;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.process.step.Step;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** A step of the year: the states it may leave the cycle in, and what each means for the gateway behind it. */
abstract class CycleStep implements Step {

    private final UserTask task;
    private final Map<CycleState, Map<String, Object>> outcomes;
    private final Cycles cycles;

    CycleStep(UserTask task, Cycles cycles, Map<CycleState, Map<String, Object>> outcomes) {
        this.task = task;
        this.outcomes = outcomes;
        this.cycles = cycles;
    }

    @Override
    public final UserTask task() {
        return task;
    }

    @Override
    public final Map<String, Object> after(Function<String, @Nullable Object> variable) {
        Object cycleId = java.util.Objects.requireNonNull(variable.apply(Variables.CYCLE));
        Map<String, Object> flags = outcomes.get(cycles.get((Long) cycleId).state());
        if (flags == null) {
            throw Refused.conflict("work.past-the-form");
        }
        return flags;
    }
}
