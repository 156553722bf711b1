package org.sujarit.evidence;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.People;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Refused;

/** Who adds to a measure while it is worked on: its owner, and those whom the owner asks to help. */
@Component
public class Contributors {

    private final Measures measures;
    private final People people;
    private final JdbcClient jdbc;

    Contributors(Measures measures, People people, JdbcClient jdbc) {
        this.measures = measures;
        this.people = people;
        this.jdbc = jdbc;
    }

    /**
     * The measure, to which that person may add something now. What arrives while it goes to its reviewer would come
     * after what was reviewed: it waits until this transaction is over.
     *
     * @throws Refused when it is not worked on, or not by that person, or no longer
     */
    @Transactional
    public Measure opened(Long measureId, String person) {
        Measure measure = measures.forEvidence(measureId).orElseThrow(() -> Refused.missing("access.not-your-agency"));
        measure.state().mustTakeEvidence(measure.code());
        if (person.equals(measure.owner())) {
            if (!people.groupsOf(person).contains(measure.unit())) {
                throw Refused.forbidden("work.no-longer-yours");
            }
        } else if (!helpersOf(measureId).contains(person)) {
            throw Refused.forbidden("measure.not-owner", measure.code());
        } else if (!people.agenciesOf(person).contains(measure.agency())) {
            throw Refused.forbidden("work.no-longer-yours");
        }
        return measure;
    }

    /** Whether {@link #opened} would let that person add something; asked to know what to offer. */
    @Transactional(readOnly = true)
    public boolean mayAdd(Measure measure, String person) {
        return measure.state().takesEvidence()
                && (person.equals(measure.owner())
                        ? people.groupsOf(person).contains(measure.unit())
                        : helpersOf(measure.id()).contains(person)
                                && people.agenciesOf(person).contains(measure.agency()));
    }

    /** User ids of those who help the owner. */
    public Set<String> helpersOf(Long measureId) {
        return jdbc.sql("select user_id from measure_helper where measure_id = ?")
                .param(measureId)
                .query(String.class)
                .set();
    }

    /** Those help, and nobody else. */
    @Transactional
    public void helpedBy(Long measureId, Set<String> helpers) {
        jdbc.sql("delete from measure_helper where measure_id = ?")
                .param(measureId)
                .update();
        helpers.forEach(helper -> jdbc.sql("insert into measure_helper (measure_id, user_id) values (?, ?)")
                .params(measureId, helper)
                .update());
    }
}
