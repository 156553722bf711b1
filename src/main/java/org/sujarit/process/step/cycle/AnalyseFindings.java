package org.sujarit.process.step.cycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.assessment.finding.Analysing;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.process.step.Body;
import org.sujarit.process.task.UserTask;

@Component
class AnalyseFindings extends CycleStep {

    private final Analysing analysing;
    private final Body body;

    AnalyseFindings(Cycles cycles, Analysing analysing, Body body) {
        super(UserTask.ANALYSE_FINDINGS, cycles, Map.of(CycleState.PLANNING, Map.of()));
        this.analysing = analysing;
        this.body = body;
    }

    private record Interpretations(@Nullable List<Analysing.Interpretation> findings) {}

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        List<Analysing.Interpretation> interpretations =
                body.read(sent, Interpretations.class).findings();
        analysing.analyse(about.cycleId(), interpretations == null ? List.of() : interpretations, actor.id());
    }
}
