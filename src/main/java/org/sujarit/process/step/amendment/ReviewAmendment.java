package org.sujarit.process.step.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.amendment.AmendmentState;
import org.sujarit.amendment.Amendments;
import org.sujarit.amendment.DecidingOnAmendments;
import org.sujarit.document.AmendedPlans;
import org.sujarit.process.step.TypedVerdict;
import org.sujarit.process.task.UserTask;
import org.sujarit.review.Verdict;

@Component
class ReviewAmendment extends AmendmentStep {

    private static final String FLAG = "amendmentPassed";

    private final AmendedPlans plans;
    private final DecidingOnAmendments deciding;
    private final TypedVerdict.Reader verdicts;

    ReviewAmendment(
            Amendments amendments, AmendedPlans plans, DecidingOnAmendments deciding, TypedVerdict.Reader verdicts) {
        super(
                UserTask.REVIEW_AMENDMENT,
                amendments,
                Map.of(
                        AmendmentState.REVIEWED, Map.of(FLAG, true),
                        AmendmentState.RETURNED, Map.of(FLAG, false)));
        this.plans = plans;
        this.deciding = deciding;
        this.verdicts = verdicts;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Verdict verdict = verdicts.read(sent);
        plans.keepIfSentBack(amendments.get(about.amendment()), verdict);
        deciding.review(about.amendment(), verdict, actor.id());
    }
}
