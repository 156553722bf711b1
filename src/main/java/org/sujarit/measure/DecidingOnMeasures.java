package org.sujarit.measure;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.event.Events;
import org.sujarit.measure.event.CancellationRefused;
import org.sujarit.measure.event.MeasureApproved;
import org.sujarit.measure.event.MeasureCancelled;
import org.sujarit.measure.event.MeasureReturned;
import org.sujarit.measure.event.MeasureReviewed;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Deciding;
import org.sujarit.review.Verdict;

/** Reviews, approvals and cancellations of measures. */
@Component
public class DecidingOnMeasures {

    private final Measures measures;
    private final Deciding deciding;
    private final AuditTrail trail;
    private final Events events;
    private final Clock clock;

    DecidingOnMeasures(Measures measures, Deciding deciding, AuditTrail trail, Events events, Clock clock) {
        this.measures = measures;
        this.deciding = deciding;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused when the reviewer had a hand in it or it does not wait for a review */
    @Transactional
    public void review(Long id, Verdict verdict, String reviewer) {
        Measure measure = measures.get(id);
        deciding.review(measure.key(), verdict, reviewer);
        if (verdict.passed()) {
            measure.reviewed();
            events.tell(reviewer, happened -> new MeasureReviewed(happened, id));
        } else {
            giveBack(measure, reviewer);
        }
    }

    /** @throws Refused when the approver had a hand in it or reviewed it, or it does not wait for an approval */
    @Transactional
    public void approve(Long id, Verdict verdict, String approver) {
        Measure measure = measures.get(id);
        deciding.approve(measure.key(), verdict, approver);
        if (verdict.passed()) {
            measure.approved();
            events.tell(approver, happened -> new MeasureApproved(happened, id));
        } else {
            giveBack(measure, approver);
        }
    }

    private void giveBack(Measure measure, String decider) {
        measure.returned();
        events.tell(decider, happened -> new MeasureReturned(happened, measure.id()));
    }

    /** Asks to give the measure up; the manager decides. */
    @Transactional
    public void requestCancellation(Long id, String reason, String actor) {
        if (reason.isBlank()) {
            throw Refused.field("reason", "cancellation.reason.missing");
        }
        if (reason.length() > Longest.TEXT) {
            throw Refused.field("reason", "refusal.text.too-long", Longest.TEXT);
        }
        Measure measure = measures.get(id);
        measure.cancellationRequested(new Cancellation(reason, actor, clock.instant()));
        measures.flush(); // before its entry, in the order in which evidence locks both
        trail.record(measure.key(), actor, "cancellation-requested", "");
    }

    /** @throws Refused when nobody asked, or the person asked themselves or had a hand in it */
    @Transactional
    public void decideCancellation(Long id, Verdict verdict, String approver) {
        Measure measure = measures.get(id);
        String asked =
                Cancellation.waiting(measure.cancellation(), measure.code()).requestedBy();
        deciding.approve(cancellationSubject(measure), verdict, approver);
        measure.cancellationDecided(verdict.passed());
        if (!verdict.passed()) {
            events.tell(approver, happened -> new CancellationRefused(happened, id, asked));
        }
    }

    /** Closes a measure whose cancellation was granted. */
    @Transactional
    public void cancel(Long id, String actor) {
        Measure measure = measures.get(id);
        measure.cancelled();
        measures.flush(); // before its entry, in the order in which evidence locks both
        trail.record(measure.key(), actor, "measure-cancelled", "");
        events.tell(actor, happened -> new MeasureCancelled(happened, id));
    }

    /** Business key under which the decision on giving a measure up is kept. */
    public static String cancellationSubject(Measure measure) {
        return measure.key() + "/cancellation";
    }
}
