package org.sujarit.process.step.cycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.check.CheckingCycles;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.DecidingOnCycles;
import org.sujarit.document.Documents;
import org.sujarit.process.step.TypedVerdict;
import org.sujarit.process.task.UserTask;
import org.sujarit.review.Verdict;

@Component
class ApprovePlan extends CycleStep {

    private static final String FLAG = "planApproved";

    private final Cycles cycles;
    private final CheckingCycles checking;
    private final DecidingOnCycles deciding;
    private final Documents documents;
    private final TypedVerdict.Reader verdicts;

    ApprovePlan(
            Cycles cycles,
            CheckingCycles checking,
            DecidingOnCycles deciding,
            Documents documents,
            TypedVerdict.Reader verdicts) {
        super(
                UserTask.APPROVE_PLAN,
                cycles,
                Map.of(
                        CycleState.PLAN_APPROVED, Map.of(FLAG, true),
                        CycleState.PLANNING, Map.of(FLAG, false)));
        this.cycles = cycles;
        this.checking = checking;
        this.deciding = deciding;
        this.documents = documents;
        this.verdicts = verdicts;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Verdict verdict = verdicts.read(sent);
        Cycle cycle = cycles.get(about.cycleId());
        documents.keepPlan(cycle, verdict);
        if (verdict.passed()) {
            checking.planMayBeApproved(cycle);
        }
        deciding.approvePlan(about.cycleId(), verdict, actor.id());
    }
}
