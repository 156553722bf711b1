package org.sujarit.amendment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.amendment.event.AmendmentApproved;
import org.sujarit.amendment.event.AmendmentReturned;
import org.sujarit.amendment.event.AmendmentReviewed;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.event.Events;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Planning;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Deciding;
import org.sujarit.review.Verdict;

/** Reviews and approvals of amendments; the year goes by an amendment from its approval on. */
@Component
public class DecidingOnAmendments {

    private static final Set<String> WRITING = Set.of("amendment-proposed", "amendment-revised");

    private final Amendments amendments;
    private final Cycles cycles;
    private final Planning planning;
    private final Deciding deciding;
    private final AuditTrail trail;
    private final Events events;

    DecidingOnAmendments(
            Amendments amendments,
            Cycles cycles,
            Planning planning,
            Deciding deciding,
            AuditTrail trail,
            Events events) {
        this.amendments = amendments;
        this.cycles = cycles;
        this.planning = planning;
        this.deciding = deciding;
        this.trail = trail;
        this.events = events;
    }

    /** @throws Refused when the reviewer had a hand in it or in its measure, or that measure is decided already */
    @Transactional
    public void review(Long id, Verdict verdict, String reviewer) {
        Amendment amendment = amendments.get(id);
        deciding.review(amendment.key(), verdict, reviewer);
        if (verdict.passed()) {
            mustStillBePossible(amendment);
            amendment.reviewed();
            events.tell(reviewer, happened -> new AmendmentReviewed(happened, id));
        } else {
            giveBack(amendment, reviewer);
        }
    }

    private void mustStillBePossible(Amendment amendment) {
        Cycle cycle = cycles.get(amendment.cycleId());
        cycle.mustBe(CycleState.RUNNING);
        Reasons reasons = new Reasons();
        planning.checkAmended(cycle, amendment.measureId(), amendment.proposal(), reasons);
        reasons.refuseIfAny();
    }

    /**
     * @param changes what it changes, in the words that are decided on
     * @return the measure as it is planned from now on; empty when it was sent back
     * @throws Refused when the approver had a hand in it or in its measure, or reviewed it; when the year does not run any
     *     more, or the plan with the amendment before is not public yet
     */
    @Transactional
    public Optional<Measure> approve(Long id, Verdict verdict, List<String> changes, String approver) {
        Amendment amendment = amendments.get(id);
        deciding.approve(amendment.key(), verdict, approver);
        if (!verdict.passed()) {
            giveBack(amendment, approver);
            return Optional.empty();
        }
        Cycle cycle = cycles.get(amendment.cycleId());
        cycle.mustBe(CycleState.RUNNING);
        amendment.approved(nextEdition(cycle), changes);
        events.tell(approver, happened -> new AmendmentApproved(happened, id));
        return Optional.of(planning.amend(
                cycle,
                amendment.measureId(),
                amendment.proposal(),
                new Planning.Approved(amendment.key(), authors(amendment), approver)));
    }

    /** One after the other, so that the newest version of the plan always holds all that was approved. */
    private int nextEdition(Cycle cycle) {
        List<Amendment> earlier = amendments.editionsOf(cycle.id());
        if (earlier.stream().anyMatch(one -> one.state() == AmendmentState.APPROVED)) {
            throw Refused.conflict("amendment.being-published");
        }
        return earlier.size() + 1;
    }

    /** Whoever proposed or revised it, of which its entries tell. */
    private Set<String> authors(Amendment amendment) {
        return trail.entriesOf(amendment.key()).stream()
                .filter(entry -> WRITING.contains(entry.action()))
                .map(AuditEntry::actor)
                .collect(Collectors.toSet());
    }

    private void giveBack(Amendment amendment, String decider) {
        amendment.returned();
        events.tell(decider, happened -> new AmendmentReturned(happened, amendment.id()));
    }
}
