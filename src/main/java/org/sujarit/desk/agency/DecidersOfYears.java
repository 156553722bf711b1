package org.sujarit.desk.agency;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.FourEyes;
import org.sujarit.review.NamingSubstitutes;
import org.sujarit.review.Substitutes;
import org.sujarit.text.Texts;

/** Who may review and approve in each year of an agency that goes on, and who stands in. */
@Component
class DecidersOfYears {

    private final Cycles cycles;
    private final FourEyes fourEyes;
    private final Substitutes substitutes;
    private final NamingSubstitutes naming;
    private final Unmistakable people;
    private final Texts texts;

    DecidersOfYears(
            Cycles cycles,
            FourEyes fourEyes,
            Substitutes substitutes,
            NamingSubstitutes naming,
            Unmistakable people,
            Texts texts) {
        this.cycles = cycles;
        this.fourEyes = fourEyes;
        this.substitutes = substitutes;
        this.naming = naming;
        this.people = people;
        this.texts = texts;
    }

    /**
     * One kind of decision in one year; nobody in it can be mistaken for another of the same name.
     *
     * @param kind name of a {@link DecisionKind}, which a message has the words for
     * @param free who has the role and may decide on everything in that year
     * @param involved who has the role but a hand in some of it
     * @param eligible who could stand in; nobody while somebody may decide
     */
    record Line(
            int year,
            DecisionKind kind,
            String free,
            String involved,
            List<Standing> substitutes,
            List<People.Named> eligible) {

        /** Neither somebody with the role nor who stands in: time to name somebody. */
        public boolean nobodyDecides() {
            return free.isEmpty()
                    && substitutes.stream().noneMatch(one -> one.state().equals("decides"));
        }
    }

    /**
     * Somebody who was named to stand in, and is until that is taken back.
     *
     * @param person user id
     * @param named by whom and when, in words
     * @param state {@code decides}; {@code not-needed} as somebody with the role may decide again; {@code cannot} as they
     *     have left or had a hand in the work themselves since
     */
    record Standing(String person, String name, String named, String state) {}

    List<Line> of(String agency, String administrator) {
        return cycles.ofAgencies(List.of(agency)).stream()
                .filter(cycle -> !cycle.state().isOver())
                .flatMap(cycle -> Arrays.stream(DecisionKind.values()).map(kind -> line(cycle, kind, administrator)))
                .toList();
    }

    private Line line(Cycle cycle, DecisionKind kind, String administrator) {
        FourEyes.Deciders deciders = fourEyes.deciders(cycle.reportKey(), kind);
        List<People.Named> withTheRole = deciders.standIn() ? List.of() : deciders.free();
        return new Line(
                cycle.fiscalYear().year(),
                kind,
                names(withTheRole),
                names(deciders.involved().stream()
                        .map(FourEyes.Involved::person)
                        .toList()),
                substitutes.of(cycle.key(), kind).stream()
                        .map(person -> standing(cycle.key(), kind, person, deciders))
                        .toList(),
                deciders.free().isEmpty() ? eligible(cycle, kind, administrator) : List.of());
    }

    /** Of the only one who may give the other kind of decision it says so: whoever gives one does not give the other. */
    private List<People.Named> eligible(Cycle cycle, DecisionKind kind, String administrator) {
        DecisionKind other = kind == DecisionKind.REVIEW ? DecisionKind.APPROVAL : DecisionKind.REVIEW;
        List<People.Named> free = fourEyes.deciders(cycle.reportKey(), other).free();
        return people.of(naming.eligible(cycle.key(), administrator)).stream()
                .map(one -> free.size() == 1 && free.get(0).id().equals(one.id())
                        ? new People.Named(one.id(), texts.of("home.deciders.only." + other.name(), one.name()))
                        : one)
                .toList();
    }

    private Standing standing(String year, DecisionKind kind, String person, FourEyes.Deciders deciders) {
        Substitutes.Naming how = substitutes.naming(year, kind, person).orElseThrow();
        String named = texts.of("home.deciders.named-by", people.name(how.by()), texts.at(how.at()));
        return new Standing(person, people.name(person), named, state(person, deciders));
    }

    private static String state(String person, FourEyes.Deciders deciders) {
        if (deciders.standIn()) {
            return deciders.mayDecide(person) ? "decides" : "cannot";
        }
        return deciders.free().isEmpty() ? "cannot" : "not-needed";
    }

    private String names(List<People.Named> those) {
        return people.of(those).stream().map(People.Named::name).collect(Collectors.joining(", "));
    }
}
