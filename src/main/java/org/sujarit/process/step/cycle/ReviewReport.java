package org.sujarit.process.step.cycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.DecidingOnCycles;
import org.sujarit.process.step.TypedVerdict;
import org.sujarit.process.task.UserTask;
import org.sujarit.review.Verdict;

@Component
class ReviewReport extends CycleStep {

    private static final String FLAG = "reportPassed";

    private final Cycles cycles;
    private final DecidingOnCycles deciding;
    private final TypedVerdict.Reader verdicts;

    ReviewReport(Cycles cycles, DecidingOnCycles deciding, TypedVerdict.Reader verdicts) {
        super(
                UserTask.REVIEW_REPORT,
                cycles,
                Map.of(
                        CycleState.REPORT_REVIEWED, Map.of(FLAG, true),
                        CycleState.REPORT_RETURNED, Map.of(FLAG, false)));
        this.cycles = cycles;
        this.deciding = deciding;
        this.verdicts = verdicts;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Verdict verdict = verdicts.read(sent);
        verdict.mustBeAbout(cycles.get(about.cycleId()).compiledReport());
        deciding.reviewReport(about.cycleId(), verdict, actor.id());
    }
}
