package org.sujarit.process.step.cycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.measure.Planning;
import org.sujarit.process.step.Body;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.unit.Units;

@Component
class PlanMeasures extends CycleStep {

    private final Planning planning;
    private final Units units;
    private final Body body;

    PlanMeasures(Cycles cycles, Planning planning, Units units, Body body) {
        super(UserTask.PLAN_MEASURES, cycles, Map.of(CycleState.PLAN_SUBMITTED, Map.of()));
        this.planning = planning;
        this.units = units;
        this.body = body;
    }

    private record Plan(@Nullable List<PlannedMeasure.Typed> measures) {}

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        List<PlannedMeasure.Typed> typed = body.read(sent, Plan.class).measures();
        List<PlannedMeasure.Typed> plan = typed == null ? List.of() : typed;
        units.mustBelong(about.cycleId(), plan);
        planning.submitPlan(about.cycleId(), plan, actor.id());
    }
}
