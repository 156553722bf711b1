package org.sujarit.process.step.cycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.assessment.result.ImportingResults;
import org.sujarit.assessment.result.TypedResults;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.process.step.Body;
import org.sujarit.process.task.UserTask;

@Component
class ImportAssessment extends CycleStep {

    private final ImportingResults importing;
    private final Body body;

    ImportAssessment(Cycles cycles, ImportingResults importing, Body body) {
        super(UserTask.IMPORT_ASSESSMENT, cycles, Map.of(CycleState.ANALYSING, Map.of()));
        this.importing = importing;
        this.body = body;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        importing.importResults(about.cycleId(), body.read(sent, TypedResults.class), actor.id());
    }
}
