package org.sujarit.process.step.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.document.RoundReports;
import org.sujarit.process.step.Body;
import org.sujarit.process.task.UserTask;
import org.sujarit.round.CompletingRounds;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.round.RoundState;

@Component
class PrepareRound extends RoundStep {

    private final RoundReports reports;
    private final Body body;

    PrepareRound(MonitoringRounds rounds, RoundReports reports, Body body) {
        super(UserTask.PREPARE_ROUND, rounds, Map.of(RoundState.SUBMITTED, Map.of()));
        this.reports = reports;
        this.body = body;
    }

    private record Prepared(@Nullable String introduction, @Nullable List<CompletingRounds.Sentence> sentences) {}

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Prepared prepared = body.read(sent, Prepared.class);
        List<CompletingRounds.Sentence> sentences = prepared.sentences() == null ? List.of() : prepared.sentences();
        reports.submit(about.cycleId(), about.round(), prepared.introduction(), sentences, actor.id());
    }
}
