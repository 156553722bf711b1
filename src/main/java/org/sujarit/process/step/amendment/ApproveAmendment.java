package org.sujarit.process.step.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.AmendmentState;
import org.sujarit.amendment.Amendments;
import org.sujarit.amendment.DecidingOnAmendments;
import org.sujarit.cycle.Cycles;
import org.sujarit.document.AmendedPlans;
import org.sujarit.measure.Measure;
import org.sujarit.process.start.Processes;
import org.sujarit.process.step.TypedVerdict;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.unit.Units;
import org.sujarit.review.Verdict;

/** An approved amendment counts at once: its measure begins, or goes on by its new plan, or nothing is approved. */
@Component
class ApproveAmendment extends AmendmentStep {

    private static final String FLAG = "amendmentApproved";

    private final AmendedPlans plans;
    private final DecidingOnAmendments deciding;
    private final Cycles cycles;
    private final Units units;
    private final Processes processes;
    private final TypedVerdict.Reader verdicts;

    ApproveAmendment(
            Amendments amendments,
            AmendedPlans plans,
            DecidingOnAmendments deciding,
            Cycles cycles,
            Units units,
            Processes processes,
            TypedVerdict.Reader verdicts) {
        super(
                UserTask.APPROVE_AMENDMENT,
                amendments,
                Map.of(
                        AmendmentState.APPROVED, Map.of(FLAG, true),
                        AmendmentState.RETURNED, Map.of(FLAG, false)));
        this.plans = plans;
        this.deciding = deciding;
        this.cycles = cycles;
        this.units = units;
        this.processes = processes;
        this.verdicts = verdicts;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Verdict verdict = verdicts.read(sent);
        List<String> changes =
                plans.keep(about.cycleId(), about.amendment(), verdict).changes();
        Amendment amendment = amendments.get(about.amendment());
        if (verdict.passed()) {
            units.mustBelong(about.cycleId(), amendment.proposal());
        }
        deciding.approve(amendment.id(), verdict, changes, actor.id()).ifPresent(measure -> tell(amendment, measure));
    }

    private void tell(Amendment amendment, Measure measure) {
        if (amendment.measureId() == null) {
            processes.measureAdded(cycles.get(amendment.cycleId()), measure);
        } else {
            processes.planChanged(measure);
        }
    }
}
