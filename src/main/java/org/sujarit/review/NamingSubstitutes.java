package org.sujarit.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.People;
import org.sujarit.audit.AuditTrail;
import org.sujarit.event.Events;
import org.sujarit.refusal.Refused;

/** Names who stands in where nobody with the role may decide, from outside the work, and takes it back. */
@Component
public class NamingSubstitutes {

    private final FourEyes fourEyes;
    private final History.Reader histories;
    private final People people;
    private final AuditTrail trail;
    private final Events events;

    NamingSubstitutes(FourEyes fourEyes, History.Reader histories, People people, AuditTrail trail, Events events) {
        this.fourEyes = fourEyes;
        this.histories = histories;
        this.people = people;
        this.trail = trail;
        this.events = events;
    }

    /**
     * @param year business key of the year, as {@code bongti/2566}
     * @throws Refused unless nobody else may decide and the person works in the agency but did nothing of the year
     */
    @Transactional
    public void name(String year, DecisionKind kind, String person, String administrator) {
        Subject everything = everythingOf(year);
        List<People.Named> free = fourEyes.deciders(everything.key(), kind).free();
        if (!free.isEmpty()) {
            throw Refused.field("person", "substitute.not-needed", FourEyes.namesOf(free));
        }
        if (!people.agenciesOf(person).contains(everything.agency())) {
            throw Refused.field("person", "substitute.other-agency", person);
        }
        if (!fourEyes.works(person)) {
            throw Refused.field("person", "substitute.without-role", person);
        }
        if (person.equals(administrator) || handsIn(everything).contains(person)) {
            throw Refused.field("person", "substitute.involved", person);
        }
        trail.record(year, administrator, History.NAMED, kind.name() + " " + person);
        events.tell(administrator, happened -> new SubstituteNamed(happened, year, kind, person));
    }

    /**
     * Who could be named: those who work in the agency and did nothing of the year.
     *
     * @param year business key of the year
     */
    @Transactional(readOnly = true)
    public List<People.Named> eligible(String year, String administrator) {
        Subject everything = everythingOf(year);
        Set<String> busy = handsIn(everything);
        return FourEyes.WORKING.stream()
                .flatMap(role -> people.having(role, everything.agency()).stream())
                .filter(one -> !busy.contains(one.id()) && !one.id().equals(administrator))
                .distinct()
                .sorted(Comparator.comparing(People.Named::name))
                .toList();
    }

    /** Whoever reviewed could not approve, nor the other way round. */
    private Set<String> handsIn(Subject everything) {
        History history = histories.of(everything.key());
        Set<String> hadAHand = new HashSet<>(history.workers());
        hadAHand.addAll(history.reviewers());
        return hadAHand;
    }

    /** What they decided so far stands. */
    @Transactional
    public void withdraw(String year, DecisionKind kind, String person, String administrator) {
        if (histories.of(year).substitutes(kind).contains(person)) {
            trail.record(year, administrator, History.WITHDRAWN, kind.name() + " " + person);
            events.tell(administrator, happened -> new SubstituteWithdrawn(happened, year, kind, person));
        }
    }

    private static Subject everythingOf(String year) {
        return new Subject(year + "/report");
    }
}
