package org.sujarit.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.amendment.event.AmendmentProposed;
import org.sujarit.amendment.event.AmendmentWithdrawn;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.event.Events;
import org.sujarit.measure.Planning;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Writing amendments: proposing, revising what came back, and withdrawing it. Nothing of the year changes by it. */
@Component
public class Amending {

    private final Amendments amendments;
    private final Cycles cycles;
    private final Planning planning;
    private final AuditTrail trail;
    private final Events events;

    Amending(Amendments amendments, Cycles cycles, Planning planning, AuditTrail trail, Events events) {
        this.amendments = amendments;
        this.cycles = cycles;
        this.planning = planning;
        this.trail = trail;
        this.events = events;
    }

    /**
     * Writes it down; {@link #begin} brings it to the reviewer.
     *
     * @throws Refused when it is incomplete, the measure is not under way or has an open amendment, the same measure is
     *     proposed already, or the year does not run
     */
    @Transactional
    public Amendment propose(Long cycleId, Proposal wanted, String author) {
        Cycle cycle = cycles.forAddition(cycleId).orElseThrow(() -> Refused.missing("access.not-your-agency"));
        planning.hold(wanted.measure());
        mustMakeSense(cycle, wanted);
        mustBeTheOnlyOne(cycleId, wanted);
        int number = amendments.countByCycleId(cycleId) + 1;
        return amendments.save(new Amendment(cycle, planning.keyOf(cycle, wanted.measure()), number, wanted, author));
    }

    /**
     * Business key that the next amendment of that year or measure would have, to ask who could decide on it.
     *
     * @param measure id of the measure that would be planned otherwise; null for one more
     * @throws Refused when the measure is not under way
     */
    @Transactional(readOnly = true)
    public String nextKey(Cycle cycle, @Nullable Long measure) {
        return Amendment.key(planning.keyOf(cycle, measure), amendments.countByCycleId(cycle.id()) + 1);
    }

    /** @throws Refused unless it was proposed in this moment: whoever starts the process otherwise starts nothing */
    @Transactional
    public Amendment begin(Long id) {
        Amendment amendment = amendments.get(id);
        amendment.begun();
        trail.record(amendment.key(), amendment.proposedBy(), "amendment-proposed", "");
        tellProposed(amendment, amendment.proposedBy());
        return amendment;
    }

    /** @throws Refused when it is incomplete, did not come back or the year does not run any more */
    @Transactional
    public void revise(Long id, Proposal wanted, String author) {
        Amendment amendment = amendments.get(id);
        Proposal ofTheSame = new Proposal(amendment.measureId(), wanted.reason(), wanted.plan());
        mustMakeSense(cycles.get(amendment.cycleId()), ofTheSame);
        amendment.revised(ofTheSame);
        trail.record(amendment.key(), author, "amendment-revised", "");
        tellProposed(amendment, author);
    }

    /** @throws Refused when it did not come back */
    @Transactional
    public void withdraw(Long id, String author) {
        Amendment amendment = amendments.get(id);
        amendment.withdrawn();
        trail.record(amendment.key(), author, "amendment-withdrawn", "");
        events.tell(author, happened -> new AmendmentWithdrawn(happened, id));
    }

    /** Whoever proposes for the same year in the same moment waits before it is asked, on whatever node. */
    private void mustBeTheOnlyOne(Long cycleId, Proposal wanted) {
        amendments.openIn(cycleId).stream()
                .filter(open -> open.standsInTheWayOf(wanted))
                .findFirst()
                .ifPresent(open -> {
                    throw Refused.conflict(
                            wanted.measure() == null ? "amendment.added-already" : "amendment.open-already",
                            String.valueOf(open.number()));
                });
    }

    private void tellProposed(Amendment amendment, String author) {
        events.tell(author, happened -> new AmendmentProposed(happened, amendment.id()));
    }

    private void mustMakeSense(Cycle cycle, Proposal wanted) {
        cycle.mustBe(CycleState.RUNNING);
        Reasons reasons = new Reasons();
        reasons.text("reason", wanted.reason(), Longest.TEXT);
        planning.checkAmended(cycle, wanted.measure(), wanted.plan(), reasons);
        reasons.refuseIfAny();
    }
}
