package org.sujarit.process.step.round;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sujarit.process.step.Step;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.round.RoundState;

/** A step of a round's report: the states it may leave it in, and what each means for the gateway behind it. */
abstract class RoundStep implements Step {

    private final UserTask task;
    private final Map<RoundState, Map<String, Object>> outcomes;
    private final MonitoringRounds rounds;

    RoundStep(UserTask task, MonitoringRounds rounds, Map<RoundState, Map<String, Object>> outcomes) {
        this.task = task;
        this.outcomes = outcomes;
        this.rounds = rounds;
    }

    @Override
    public final UserTask task() {
        return task;
    }

    @Override
    public final Map<String, Object> after(Function<String, @Nullable Object> variable) {
        Long cycle = id(variable, Variables.CYCLE);
        int number = id(variable, Variables.ROUND).intValue();
        Map<String, Object> flags = outcomes.get(rounds.get(cycle, number).state());
        if (flags == null) {
            throw Refused.conflict("work.past-the-form");
        }
        return flags;
    }

    private static Long id(Function<String, @Nullable Object> variable, String name) {
        return (Long) Objects.requireNonNull(variable.apply(name));
    }
}
