package org.sujarit.process.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.access.PeopleInTurn;
import org.sujarit.measure.Measure;
import org.sujarit.refusal.Refused;

/** Who may own a measure: the people of the unit that carries it out. */
@Component
public class Owners {

    private final People people;
    private final PeopleInTurn turns;

    Owners(People people, PeopleInTurn turns) {
        this.people = people;
        this.turns = turns;
    }

    public List<People.Named> candidates(Measure measure) {
        return people.membersOf(measure.unit());
    }

    /**
     * The one who is named, who neither goes nor leaves the unit before the transaction is over.
     *
     * @throws Refused when nobody, or somebody from elsewhere, is named
     */
    public String checked(Measure measure, @Nullable String owner) {
        if (owner == null || owner.isBlank()) {
            throw Refused.field("owner", "owner.missing");
        }
        if (!turns.isKept(owner)
                || candidates(measure).stream().noneMatch(person -> person.id().equals(owner))) {
            throw Refused.field("owner", "owner.not-in-unit");
        }
        return owner;
    }
}
