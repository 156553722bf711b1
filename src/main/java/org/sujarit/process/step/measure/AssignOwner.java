package org.sujarit.process.step.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.measure.CarryingOut;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.process.step.Body;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;
import org.sujarit.process.unit.Owners;

@Component
class AssignOwner extends MeasureStep {

    private final CarryingOut carryingOut;
    private final Owners owners;
    private final Body body;

    AssignOwner(Measures measures, CarryingOut carryingOut, Owners owners, Body body) {
        super(UserTask.ASSIGN_OWNER, measures, Map.of(MeasureState.EXECUTING, Map.of()));
        this.carryingOut = carryingOut;
        this.owners = owners;
        this.body = body;
    }

    /** The next task's assignee is read from the variable. */
    @Override
    public Map<String, Object> after(Function<String, @Nullable Object> variable) {
        super.after(variable);
        return Map.of(Variables.OWNER, measureOf(variable).namedOwner());
    }

    private record Named(@Nullable String owner) {}

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        String owner = owners.checked(
                measures.get(about.measure()), body.read(sent, Named.class).owner());
        carryingOut.assignOwner(about.measure(), owner, actor.id());
    }
}
