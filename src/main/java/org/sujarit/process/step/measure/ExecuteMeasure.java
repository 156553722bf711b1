package org.sujarit.process.step.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.measure.CarryingOut;
import org.sujarit.measure.Execution;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.process.step.Body;
import org.sujarit.process.task.UserTask;

@Component
class ExecuteMeasure extends MeasureStep {

    private final CarryingOut carryingOut;
    private final Body body;

    ExecuteMeasure(Measures measures, CarryingOut carryingOut, Body body) {
        super(UserTask.EXECUTE_MEASURE, measures, Map.of(MeasureState.EVIDENCING, Map.of()));
        this.carryingOut = carryingOut;
        this.body = body;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        carryingOut.execute(about.measure(), body.read(sent, Execution.Typed.class), actor.id());
    }
}
