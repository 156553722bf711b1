package org.sujarit.process.step.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.amendment.Amending;
import org.sujarit.amendment.AmendmentState;
import org.sujarit.amendment.Amendments;
import org.sujarit.amendment.Proposal;
import org.sujarit.document.AmendedPlans;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.process.step.Body;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.unit.Units;
import org.sujarit.refusal.Refused;

@Component
class ReviseAmendment extends AmendmentStep {

    private static final String FLAG = "amendmentKept";

    private final Amending amending;
    private final AmendedPlans plans;
    private final Units units;
    private final Body body;

    ReviseAmendment(Amendments amendments, Amending amending, AmendedPlans plans, Units units, Body body) {
        super(
                UserTask.REVISE_AMENDMENT,
                amendments,
                Map.of(
                        AmendmentState.PROPOSED, Map.of(FLAG, true),
                        AmendmentState.WITHDRAWN, Map.of(FLAG, false)));
        this.amending = amending;
        this.plans = plans;
        this.units = units;
        this.body = body;
    }

    private record Answer(@Nullable Boolean kept, @Nullable String reason) {}

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Answer answer = body.read(sent, Answer.class);
        if (answer.kept() == null) {
            throw Refused.field("kept", "amendment.kept.missing");
        }
        if (answer.kept()) {
            revise(about, answer, body.read(sent, PlannedMeasure.Typed.class), actor);
        } else {
            amending.withdraw(about.amendment(), actor.id());
        }
    }

    private void revise(About about, Answer answer, PlannedMeasure.Typed plan, Actor actor) {
        units.mustBelong(about.cycleId(), plan);
        amending.revise(about.amendment(), new Proposal(null, answer.reason(), plan), actor.id());
        plans.mustChangeSomething(amendments.get(about.amendment()));
    }
}
