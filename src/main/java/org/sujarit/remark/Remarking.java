package org.sujarit.remark;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.event.Events;
import org.sujarit.measure.Measure;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;
import org.sujarit.remark.event.ColleaguesMentioned;
import org.sujarit.remark.event.RemarkTakenBack;
import org.sujarit.thai.ThaiText;

/** Colleagues of an agency talk about its measures where the measures are. */
@Component
public class Remarking {

    private final Remarks remarks;
    private final Cycles cycles;
    private final People people;
    private final AuditTrail trail;
    private final Events events;
    private final Clock clock;

    Remarking(Remarks remarks, Cycles cycles, People people, AuditTrail trail, Events events, Clock clock) {
        this.remarks = remarks;
        this.cycles = cycles;
        this.people = people;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Whether that person may write on it: who works in its agency; an auditor reads everything and changes nothing. */
    public boolean mayWrite(Measure measure, Actor person) {
        return worksHere(measure, person) && !over(measure);
    }

    private static boolean worksHere(Measure measure, Actor person) {
        return person.agencies().contains(measure.agency())
                && person.roles().stream().anyMatch(role -> role != Role.AUDITOR && role != Role.ADMINISTRATOR);
    }

    /** Whether its year was taken back: what was said stays to be read, and there is nothing more to say. */
    public boolean over(Measure measure) {
        return cycles.get(measure.cycleId()).state() == CycleState.WITHDRAWN;
    }

    /** Whom that person may mention: everybody else of the agency, by name. */
    @Transactional(readOnly = true)
    public List<People.Named> colleagues(Measure measure, Actor person) {
        return people.of(measure.agency()).stream()
                .filter(one -> !one.id().equals(person.id()))
                .toList();
    }

    /**
     * Writes a remark. Mentioned is who was chosen, and whose name or login stands in the text behind an {@code @}.
     *
     * @return who is told of it
     * @throws Refused when the text is missing or too long, somebody mentioned is not of the agency, the person may not
     *     write here, or the year was taken back
     */
    @Transactional
    public Written write(Measure measure, String text, Collection<String> chosen, Actor person) {
        if (!worksHere(measure, person)) {
            throw Refused.forbidden("remark.not-here");
        }
        if (over(measure)) {
            throw Refused.conflict("remark.year-taken-back");
        }
        String tidy = ThaiText.normalised(text).strip();
        List<People.Named> all = people.of(measure.agency());
        Set<String> known = all.stream().map(People.Named::id).collect(Collectors.toSet());
        Reasons reasons = new Reasons();
        reasons.text("text", tidy, Remark.TEXT);
        if (!known.containsAll(chosen)) {
            reasons.against("mention", "remark.mention.not-here");
        }
        reasons.refuseIfAny();
        Mentions named = Mentions.in(tidy, all);
        Set<String> mentioned = new HashSet<>(chosen);
        mentioned.addAll(named.people());
        mentioned.remove(person.id());
        Remark remark = remarks.save(new Remark(measure.id(), person.id(), tidy, mentioned, clock.instant()));
        trail.record(measure.key(), person.id(), "remark-written", String.valueOf(remark.id()));
        if (!mentioned.isEmpty()) {
            events.tell(person.id(), happened -> new ColleaguesMentioned(happened, remark.id()));
        }
        return Written.of(all, mentioned, named.unknown());
    }

    /**
     * Takes a remark back: that it was there stays to be seen, what it said does not.
     *
     * @throws Refused when there is none on that measure, it is somebody else's, or it is taken back already
     */
    @Transactional
    public void takeBack(Measure measure, Long id, Actor person) {
        Remark remark = remarks.findWithLockById(id)
                .filter(one -> one.measureId().equals(measure.id()))
                .orElseThrow(() -> Refused.missing("remark.missing"));
        remark.takeBack(person.id(), clock.instant());
        trail.record(measure.key(), person.id(), "remark-taken-back", String.valueOf(id));
        if (!remark.mentioned().isEmpty()) {
            events.tell(person.id(), happened -> new RemarkTakenBack(happened, id));
        }
    }
}
