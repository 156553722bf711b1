package org.sujarit.measure;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.event.Events;
import org.sujarit.measure.event.MeasurePublished;
import org.sujarit.measure.event.MeasureSubmitted;
import org.sujarit.measure.event.OwnerNamed;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;

/** From naming an owner to submitting what was done; every step leaves an audit entry in the same transaction. */
@Component
public class CarryingOut {

    private final Measures measures;
    private final AuditTrail trail;
    private final Events events;
    private final Clock clock;

    CarryingOut(Measures measures, AuditTrail trail, Events events, Clock clock) {
        this.measures = measures;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Measure start(Long id, String actor) {
        Measure measure = measures.get(id);
        measure.started();
        trail.record(measure.key(), actor, "measure-started", "");
        return measure;
    }

    /** Names the person who carries it out. */
    @Transactional
    public void assignOwner(Long id, String owner, String actor) {
        Measure measure = measures.get(id);
        measure.assigned(owner);
        trail.record(measure.key(), actor, "owner-assigned", owner);
        events.tell(actor, happened -> new OwnerNamed(happened, id, owner, null));
    }

    /** Puts another person in the owner's place. */
    @Transactional
    public void reassign(Long id, String owner, String reason, String actor) {
        if (reason.isBlank()) {
            throw Refused.field("reason", "reassignment.reason.missing");
        }
        if (reason.length() > Longest.TEXT) {
            throw Refused.field("reason", "refusal.text.too-long", Longest.TEXT);
        }
        Measure measure = measures.get(id);
        String former = measure.owner();
        if (owner.equals(former)) {
            throw Refused.field("owner", "reassignment.same-owner");
        }
        measure.reassigned(owner);
        measures.flush(); // before its entry, in the order in which evidence locks both
        trail.record(measure.key(), actor, "owner-reassigned", owner + ": " + reason);
        events.tell(actor, happened -> new OwnerNamed(happened, id, owner, former));
    }

    /** @throws Refused with everything that is missing; nothing is changed then */
    @Transactional
    public void execute(Long id, Execution.Typed typed, String actor) {
        Measure measure = measures.whole(id);
        if (!actor.equals(measure.owner())) {
            throw Refused.forbidden("measure.not-owner", measure.code());
        }
        measure.executed(typed.checked(measure, LocalDate.now(clock)));
        measures.flush(); // before its entry, in the order in which evidence locks both
        trail.record(measure.key(), actor, "measure-executed", "");
    }

    /**
     * Takes over other words for results and outcome.
     *
     * @param source SHA-256 of the document they come from
     * @throws Refused when the measure has gone on to its reviewer
     */
    @Transactional
    public void reword(Long id, Rewording rewording, String source, String actor) {
        Measure measure = measures.forChange(id).orElseThrow(() -> Refused.missing("access.not-your-agency"));
        measure.reworded(rewording);
        trail.record(measure.key(), actor, "texts-taken-over", rewording.size() + " " + source);
    }

    /** It is complete and goes to the reviewer. */
    @Transactional
    public void submitForReview(Long id, String actor) {
        Measure measure = measures.get(id);
        measure.submitted();
        measures.flush(); // before its entry, in the order in which evidence locks both
        trail.record(measure.key(), actor, "submitted-for-review", "");
        events.tell(actor, happened -> new MeasureSubmitted(happened, id));
    }

    /** It is approved and becomes part of the report. */
    @Transactional
    public void publish(Long id, String actor) {
        Measure measure = measures.get(id);
        measure.published();
        trail.record(measure.key(), actor, "measure-published", "");
        events.tell(actor, happened -> new MeasurePublished(happened, id));
    }

    /** What is not closed ends with its year, which is taken back. */
    @Transactional
    public void endWithYear(Long cycleId, String actor) {
        for (Measure measure : measures.findByCycleIdOrderByOrdinal(cycleId)) {
            if (!measure.state().closed()) {
                measure.endsWithItsYear();
                trail.record(measure.key(), actor, "measure-ended-with-year", "");
            }
        }
    }
}
