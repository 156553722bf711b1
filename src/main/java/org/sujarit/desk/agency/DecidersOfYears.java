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

/** Who may review and approve in each year of an agency that goes on, and who stands in. */
@Component
class DecidersOfYears {

    private final Cycles cycles;
    private final FourEyes fourEyes;
    private final Substitutes substitutes;
    private final NamingSubstitutes naming;
    private final People people;

    DecidersOfYears(
            Cycles cycles, FourEyes fourEyes, Substitutes substitutes, NamingSubstitutes naming, People people) {
        this.cycles = cycles;
        this.fourEyes = fourEyes;
        this.substitutes = substitutes;
        this.naming = naming;
        this.people = people;
    }

    /**
     * One kind of decision in one year.
     *
     * @param kind name of a {@link DecisionKind}, which a message has the words for
     * @param free names of who may decide on everything in that year
     * @param involved names of who had a hand in some of it
     * @param substitutes who stands in
     * @param eligible who could; nobody while somebody may decide
     */
    record Line(
            int year,
            DecisionKind kind,
            String free,
            String involved,
            List<People.Named> substitutes,
            List<People.Named> eligible) {}

    List<Line> of(String agency, String administrator) {
        return cycles.ofAgencies(List.of(agency)).stream()
                .filter(cycle -> !cycle.state().isOver())
                .flatMap(cycle -> Arrays.stream(DecisionKind.values()).map(kind -> line(cycle, kind, administrator)))
                .toList();
    }

    private Line line(Cycle cycle, DecisionKind kind, String administrator) {
        FourEyes.Deciders deciders = fourEyes.deciders(cycle.reportKey(), kind);
        return new Line(
                cycle.fiscalYear().year(),
                kind,
                names(deciders.free()),
                names(deciders.involved().stream()
                        .map(FourEyes.Involved::person)
                        .toList()),
                people.names(substitutes.of(cycle.key(), kind)).entrySet().stream()
                        .map(one -> new People.Named(one.getKey(), one.getValue()))
                        .toList(),
                deciders.free().isEmpty() ? naming.eligible(cycle.key(), administrator) : List.of());
    }

    private static String names(List<People.Named> people) {
        return people.stream().map(People.Named::name).collect(Collectors.joining(", "));
    }
}
