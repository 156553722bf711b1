package org.sujarit.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;

/**
 * Gives reviews and approvals under the four-eyes rule: nobody decides on their own work, and who reviewed does not
 * approve. The rule stands here, so it holds by every route.
 */
@Component
public class Deciding {

    private final Decisions decisions;
    private final AuditTrail trail;
    private final Clock clock;

    Deciding(Decisions decisions, AuditTrail trail, Clock clock) {
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param subject business key of what is decided on
     * @param workers everybody who had a hand in it
     * @throws Refused when the person had a hand in it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void review(String subject, Collection<String> workers, Verdict verdict, String reviewer) {
        mustNotBeOwnWork(workers, reviewer);
        List<Decision> earlier = decisions.findBySubjectOrderByNumberDesc(subject);
        save(subject, earlier, DecisionKind.REVIEW, verdict, reviewer);
    }

    /**
     * @param subject business key of what is decided on
     * @param workers everybody who had a hand in it
     * @throws Refused when the person had a hand in it or reviewed it, or would approve what the reviewer has not seen
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void approve(String subject, Collection<String> workers, Verdict verdict, String approver) {
        mustNotBeOwnWork(workers, approver);
        List<Decision> earlier = decisions.findBySubjectOrderByNumberDesc(subject);
        if (reviewersIn(earlier).contains(approver)) {
            throw Refused.forbidden("four-eyes.reviewed");
        }
        if (verdict.passed()) {
            mustBeWhatWasReviewed(earlier, verdict.digest());
        }
        save(subject, earlier, DecisionKind.APPROVAL, verdict, approver);
    }

    private static List<String> reviewersIn(List<Decision> earlier) {
        return earlier.stream()
                .filter(decision -> decision.kind() == DecisionKind.REVIEW)
                .map(Decision::decidedBy)
                .toList();
    }

    /** To send it back stays possible, and leads to another review. */
    private static void mustBeWhatWasReviewed(List<Decision> earlier, String shown) {
        earlier.stream()
                .filter(decision -> decision.kind() == DecisionKind.REVIEW)
                .findFirst()
                .filter(review -> review.voidedBy(shown))
                .ifPresent(review -> {
                    throw Refused.conflict("decision.review-void");
                });
    }

    private static void mustNotBeOwnWork(Collection<String> workers, String decider) {
        if (workers.contains(decider)) {
            throw Refused.forbidden("four-eyes.own-work");
        }
    }

    private void save(String subject, List<Decision> earlier, DecisionKind kind, Verdict verdict, String decider) {
        int number = earlier.size() + 1; // of two in the same moment the database refuses one
        decisions.save(new Decision(subject, number, kind, verdict, decider, clock.instant()));
        String action = (kind == DecisionKind.REVIEW ? "reviewed" : "approved");
        trail.record(subject, decider, verdict.passed() ? action : "returned", verdict.digest());
    }
}
