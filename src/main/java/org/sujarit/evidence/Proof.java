package org.sujarit.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.Digest;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureContent;
import org.sujarit.refusal.Reason;

/** Whether a measure is proved, and the digest of everything a decision on it is about. */
@Component
public class Proof {

    private final Evidences evidences;

    Proof(Evidences evidences) {
        this.evidences = evidences;
    }

    /** What a reviewer would miss; empty when the measure may go to review. */
    @Transactional(readOnly = true)
    public List<Reason> missing(Measure measure) {
        return missing(measure, evidences.of(measure.id()));
    }

    /** The same for evidence that was read already. */
    public static List<Reason> missing(Measure measure, List<Evidence> evidence) {
        List<Reason> missing = new ArrayList<>();
        for (Activity activity : measure.activities()) {
            if (activity.isNotPossible()) {
                continue;
            }
            if (activity.results().isEmpty()) {
                missing.add(new Reason("execution.activity.without-result", null, List.of(activity.number())));
            } else if (evidence.stream().noneMatch(one -> activity.id().equals(one.activityId()))) {
                missing.add(new Reason("evidence.activity.without", null, List.of(activity.number())));
            }
        }
        if (measure.execution().actual() == null) {
            missing.add(new Reason("execution.actual.missing", null, List.of()));
        }
        return missing;
    }

    /**
     * SHA-256 of all that the measure and its evidence say: what was shown is what is decided on. A wish to give it up
     * that comes between review and approval changes nothing of what was reviewed.
     */
    @Transactional(readOnly = true)
    public String digest(Measure measure) {
        return digest(measure, evidences.of(measure.id()));
    }

    /** The same for evidence that was read already. */
    public static String digest(Measure measure, List<Evidence> evidence) {
        return digest(MeasureContent.of(measure), evidence);
    }

    /** SHA-256 of what a decision on giving the measure up is about: the wish, and all there is of the measure. */
    @Transactional(readOnly = true)
    public String cancellationDigest(Measure measure) {
        return cancellationDigest(measure, evidences.of(measure.id()));
    }

    static String cancellationDigest(Measure measure, List<Evidence> evidence) {
        return digest(MeasureContent.withWish(measure), evidence);
    }

    private static String digest(MeasureContent content, List<Evidence> evidence) {
        return new Digest()
                .add(content)
                .add(evidence.stream()
                        .map(one -> EvidenceView.of(one, Map.of()))
                        .toList())
                .hex();
    }
}
