package org.sujarit.entry;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.People;
import org.sujarit.access.PeopleInTurn;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditTrail;
import org.sujarit.evidence.Contributors;
import org.sujarit.measure.Measure;
import org.sujarit.refusal.Refused;

/** The owner of a measure asks colleagues to record beside them. Whoever helps has a hand in it, and decides nothing. */
@Component
public class NamingHelpers {

    private final Contributors contributors;
    private final People people;
    private final PeopleInTurn turns;
    private final AuditTrail trail;

    NamingHelpers(Contributors contributors, People people, PeopleInTurn turns, AuditTrail trail) {
        this.contributors = contributors;
        this.people = people;
        this.turns = turns;
        this.trail = trail;
    }

    /** Who may be asked: the staff of the agency, whatever their unit. */
    @Transactional(readOnly = true)
    public List<People.Named> candidates(Measure measure) {
        return people.having(Role.STAFF, measure.agency()).stream()
                .filter(person -> !person.id().equals(measure.owner()))
                .toList();
    }

    /**
     * Those help from now on, and nobody else.
     *
     * @throws Refused unless it is the owner who names them, or when one of them is no staff of the agency
     */
    @Transactional
    public void name(Long measureId, Set<String> helpers, String actor) {
        boolean kept = helpers.stream().sorted().allMatch(turns::isKept); // the first locks of each transaction
        Measure measure = contributors.opened(measureId, actor);
        if (!actor.equals(measure.owner())) {
            throw Refused.forbidden("measure.not-owner", measure.code());
        }
        Set<String> known = new TreeSet<>();
        candidates(measure).forEach(person -> known.add(person.id()));
        if (!kept || !known.containsAll(helpers)) {
            throw Refused.field("helpers", "helpers.not-staff");
        }
        contributors.helpedBy(measureId, helpers);
        trail.record(measure.key(), actor, "helpers-named", String.join(" ", new TreeSet<>(helpers)));
    }
}
