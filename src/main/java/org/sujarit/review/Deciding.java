package org.sujarit.review;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;

/** Gives reviews and approvals under the {@link FourEyes four-eyes rule}, so it holds by every route. */
@Component
public class Deciding {

    private final FourEyes fourEyes;
    private final Decisions decisions;
    private final AuditTrail trail;
    private final Clock clock;

    Deciding(FourEyes fourEyes, Decisions decisions, AuditTrail trail, Clock clock) {
        this.fourEyes = fourEyes;
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param subject business key of what is decided on
     * @throws Refused when the person had a hand in it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void review(String subject, Verdict verdict, String reviewer) {
        decide(subject, DecisionKind.REVIEW, verdict, reviewer);
    }

    /**
     * @param subject business key of what is decided on
     * @throws Refused when the person had a hand in it or reviewed any part of it, or would approve what the reviewer has
     *     not seen
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void approve(String subject, Verdict verdict, String approver) {
        decide(subject, DecisionKind.APPROVAL, verdict, approver);
    }

    private void decide(String subject, DecisionKind kind, Verdict verdict, String decider) {
        boolean standsIn = fourEyes.mustBeFree(subject, kind, decider).standsIn();
        List<Decision> earlier = decisions.findBySubjectOrderByNumberDesc(subject);
        if (kind == DecisionKind.APPROVAL && verdict.passed()) {
            mustBeWhatWasReviewed(earlier, verdict.digest());
        }
        int number = earlier.size() + 1; // of two in the same moment the database refuses one
        decisions.save(new Decision(subject, number, kind, verdict, decider, clock.instant()));
        String action = (kind == DecisionKind.REVIEW ? "reviewed" : "approved");
        String detail = verdict.digest() + (standsIn ? History.AS_SUBSTITUTE : "");
        trail.record(subject, decider, verdict.passed() ? action : "returned", detail);
        new GivenNow(subject, kind, decider).keep();
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
}
