package org.sujarit.process.leaving;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.refusal.Refused;

/**
 * Keeps an ITA officer in each agency with a year under way, as nobody else there can go on with it. The role alone may
 * be withdrawn, as somebody may have to be stopped at once; then the administrators read on their start page that there
 * is none.
 */
@Component
class LastOfficers {

    private final People people;
    private final Cycles cycles;

    LastOfficers(People people, Cycles cycles) {
        this.people = people;
        this.cycles = cycles;
    }

    /** @throws Refused when an agency with an open year would have no officer without that person */
    void mustRemainWithout(String person) {
        if (!Role.ITA_OFFICER.isAmong(people.groupsOf(person))) {
            return;
        }
        Collection<String> left = people.agenciesOf(person).stream()
                .filter(agency -> people.officersOf(agency).stream()
                        .allMatch(officer -> officer.id().equals(person)))
                .toList();
        List<Cycle> years = cycles.openOf(left);
        if (!years.isEmpty()) {
            throw Refused.forbidden(
                    "leaving.officer", person, years.stream().map(Cycle::key).collect(Collectors.joining(", ")));
        }
    }
}
