package org.sujarit.entry;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.evidence.Contributors;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;

/** Says of a step that it is done, that it is not possible, or that it goes on after all. */
@Component
public class ConcludingSteps {

    private final Contributors contributors;
    private final Measures measures;
    private final AuditTrail trail;
    private final Clock clock;

    ConcludingSteps(Contributors contributors, Measures measures, AuditTrail trail, Clock clock) {
        this.contributors = contributors;
        this.measures = measures;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param conclusion null: it goes on
     * @param reason asked for where it is not possible
     * @throws org.sujarit.refusal.Refused when a step with results is said not to be possible, or one without to be done
     */
    @Transactional
    public void conclude(
            Long measureId,
            Long activityId,
            Activity.@Nullable Conclusion conclusion,
            @Nullable String reason,
            String actor) {
        Measure measure = contributors.opened(measureId, actor);
        Activity step = measure.step(activityId);
        if (conclusion == null) {
            step.reopen();
        } else if (conclusion == Activity.Conclusion.DONE) {
            step.conclude();
        } else {
            step.giveUp(checked(reason), clock.instant());
        }
        measures.flush(); // before its entry, in the order in which evidence locks both
        trail.record(
                measure.key(), actor, "step-concluded", step.number() + " " + (conclusion == null ? "" : conclusion));
    }

    private static String checked(@Nullable String reason) {
        Reasons reasons = new Reasons();
        reasons.text("reason", reason, Longest.TEXT);
        reasons.refuseIfAny();
        return java.util.Objects.requireNonNull(reason);
    }
}
