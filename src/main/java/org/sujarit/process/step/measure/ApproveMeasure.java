package org.sujarit.process.step.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.amendment.Amendments;
import org.sujarit.evidence.Proof;
import org.sujarit.measure.DecidingOnMeasures;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.process.step.TypedVerdict;
import org.sujarit.process.task.UserTask;
import org.sujarit.refusal.Refused;
import org.sujarit.resubmission.SentBack;
import org.sujarit.review.Verdict;

@Component
class ApproveMeasure extends MeasureStep {

    private static final String FLAG = "approved";

    private final DecidingOnMeasures deciding;
    private final Proof proof;
    private final SentBack sentBack;
    private final Amendments amendments;
    private final TypedVerdict.Reader verdicts;

    ApproveMeasure(
            Measures measures,
            DecidingOnMeasures deciding,
            Proof proof,
            SentBack sentBack,
            Amendments amendments,
            TypedVerdict.Reader verdicts) {
        super(
                UserTask.APPROVE_MEASURE,
                measures,
                Map.of(MeasureState.APPROVED, Map.of(FLAG, true), MeasureState.EXECUTING, Map.of(FLAG, false)));
        this.deciding = deciding;
        this.proof = proof;
        this.sentBack = sentBack;
        this.amendments = amendments;
        this.verdicts = verdicts;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Verdict verdict = verdicts.readWithMarks(sent);
        Measure shown = measures.whole(about.measure());
        verdict.mustBeAbout(proof.digest(shown));
        sentBack.keep(shown, verdict);
        deciding.approve(about.measure(), verdict, actor.id());
        if (verdict.passed()) {
            mustNotBeAboutToChange(measures.get(about.measure()));
        }
    }

    /** Asked when nobody can propose anything for it any more: whoever does in this moment was first, or is refused. */
    private void mustNotBeAboutToChange(Measure measure) {
        measures.flush();
        amendments.openOf(measure.key()).stream().findFirst().ifPresent(open -> {
            throw Refused.conflict("decision.amendment-open", measure.code(), String.valueOf(open.number()));
        });
    }
}
