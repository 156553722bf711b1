package org.sujarit.process.step.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.evidence.Proof;
import org.sujarit.measure.Cancellation;
import org.sujarit.measure.DecidingOnMeasures;
import org.sujarit.measure.Measures;
import org.sujarit.process.step.Step;
import org.sujarit.process.step.TypedVerdict;
import org.sujarit.process.task.UserTask;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Verdict;

/** Other work on the measure goes on meanwhile, so the state tells nothing here; the wish itself does. */
@Component
class ApproveCancellation implements Step {

    private final Measures measures;
    private final DecidingOnMeasures deciding;
    private final Proof proof;
    private final TypedVerdict.Reader verdicts;

    ApproveCancellation(Measures measures, DecidingOnMeasures deciding, Proof proof, TypedVerdict.Reader verdicts) {
        this.measures = measures;
        this.deciding = deciding;
        this.proof = proof;
        this.verdicts = verdicts;
    }

    @Override
    public UserTask task() {
        return UserTask.APPROVE_CANCELLATION;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Verdict verdict = verdicts.read(sent);
        verdict.mustBeAbout(proof.cancellationDigest(measures.get(about.measure())));
        deciding.decideCancellation(about.measure(), verdict, actor.id());
    }

    @Override
    public Map<String, Object> after(Function<String, @Nullable Object> variable) {
        Long measureId =
                (Long) java.util.Objects.requireNonNull(variable.apply(org.sujarit.process.task.Variables.MEASURE));
        Cancellation wish = measures.get(measureId).cancellation();
        if (wish != null && !wish.granted()) {
            throw Refused.conflict("work.past-the-form");
        }
        return Map.of("cancellationGranted", wish != null);
    }
}
