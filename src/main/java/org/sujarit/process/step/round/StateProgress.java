package org.sujarit.process.step.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.process.step.Body;
import org.sujarit.process.step.Step;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;
import org.sujarit.round.StatingProgress;

/** The owner of a measure says in a sentence how far it is. */
@Component
class StateProgress implements Step {

    private final StatingProgress stating;
    private final Body body;

    StateProgress(StatingProgress stating, Body body) {
        this.stating = stating;
        this.body = body;
    }

    @Override
    public UserTask task() {
        return UserTask.STATE_PROGRESS;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        StatingProgress.Typed typed = body.read(sent, StatingProgress.Typed.class);
        stating.state(about.cycleId(), about.round(), about.measure(), typed, actor.id());
    }

    @Override
    public Map<String, Object> after(Function<String, @Nullable Object> variable) {
        int round = id(variable, Variables.ROUND).intValue();
        if (!stating.isStated(id(variable, Variables.CYCLE), round, id(variable, Variables.MEASURE))) {
            throw Refused.conflict("work.past-the-form");
        }
        return Map.of();
    }

    private static Long id(Function<String, @Nullable Object> variable, String name) {
        return (Long) Objects.requireNonNull(variable.apply(name));
    }
}
