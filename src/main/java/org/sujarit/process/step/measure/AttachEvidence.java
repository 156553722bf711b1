package org.sujarit.process.step.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.evidence.Proof;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.UserTask;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Reasons;

/** The evidence itself came before, file by file; here its owner says that it is all. */
@Component
class AttachEvidence extends MeasureStep {

    private final Proof proof;

    AttachEvidence(Measures measures, Proof proof) {
        super(UserTask.ATTACH_EVIDENCE, measures, Map.of(MeasureState.EVIDENCING, Map.of()));
        this.proof = proof;
    }

    /** Tells at once what is missing; the check behind this task catches what came past the form. */
    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        List<Reason> missing = proof.missing(measures.whole(about.measure()));
        Reasons reasons = new Reasons();
        missing.forEach(reason ->
                reasons.against("evidence", reason.key(), reason.arguments().toArray()));
        reasons.refuseIfAny();
    }
}
