package org.sujarit.process.step.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.evidence.Proof;
import org.sujarit.measure.DecidingOnMeasures;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.process.step.TypedVerdict;
import org.sujarit.process.task.UserTask;
import org.sujarit.resubmission.SentBack;
import org.sujarit.review.Verdict;

@Component
class ReviewMeasure extends MeasureStep {

    private static final String FLAG = "reviewPassed";

    private final DecidingOnMeasures deciding;
    private final Proof proof;
    private final SentBack sentBack;
    private final TypedVerdict.Reader verdicts;

    ReviewMeasure(
            Measures measures,
            DecidingOnMeasures deciding,
            Proof proof,
            SentBack sentBack,
            TypedVerdict.Reader verdicts) {
        super(
                UserTask.REVIEW_MEASURE,
                measures,
                Map.of(MeasureState.REVIEWED, Map.of(FLAG, true), MeasureState.EXECUTING, Map.of(FLAG, false)));
        this.deciding = deciding;
        this.proof = proof;
        this.sentBack = sentBack;
        this.verdicts = verdicts;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Verdict verdict = verdicts.readWithMarks(sent);
        Measure shown = measures.whole(about.measure());
        verdict.mustBeAbout(proof.digest(shown));
        sentBack.keep(shown, verdict);
        deciding.review(about.measure(), verdict, actor.id());
    }
}
