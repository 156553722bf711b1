package org.sujarit.process.step.cycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.document.PreparingReports;
import org.sujarit.process.step.Body;
import org.sujarit.process.task.UserTask;

@Component
class PrepareReport extends CycleStep {

    private final PreparingReports reports;
    private final Body body;

    PrepareReport(Cycles cycles, PreparingReports reports, Body body) {
        super(UserTask.PREPARE_REPORT, cycles, Map.of(CycleState.REPORT_SUBMITTED, Map.of()));
        this.reports = reports;
        this.body = body;
    }

    private record Preface(@Nullable String introduction) {}

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        reports.submit(about.cycleId(), body.read(sent, Preface.class).introduction(), actor.id());
    }
}
