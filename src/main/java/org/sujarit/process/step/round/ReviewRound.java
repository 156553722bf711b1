package org.sujarit.process.step.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.process.step.TypedVerdict;
import org.sujarit.process.task.UserTask;
import org.sujarit.round.DecidingOnRounds;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.round.RoundState;

@Component
class ReviewRound extends RoundStep {

    private static final String FLAG = "roundPassed";

    private final DecidingOnRounds deciding;
    private final TypedVerdict.Reader verdicts;

    ReviewRound(MonitoringRounds rounds, DecidingOnRounds deciding, TypedVerdict.Reader verdicts) {
        super(
                UserTask.REVIEW_ROUND,
                rounds,
                Map.of(
                        RoundState.REVIEWED, Map.of(FLAG, true),
                        RoundState.RETURNED, Map.of(FLAG, false)));
        this.deciding = deciding;
        this.verdicts = verdicts;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        deciding.review(about.cycleId(), about.round(), verdicts.read(sent), actor.id());
    }
}
