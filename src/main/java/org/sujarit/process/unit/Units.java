package org.sujarit.process.unit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.access.PeopleInTurn;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.refusal.Reasons;

/** Checks that work goes to units of the agency it belongs to. */
@Component
public class Units {

    private final Cycles cycles;
    private final People people;
    private final PeopleInTurn turns;

    Units(Cycles cycles, People people, PeopleInTurn turns) {
        this.cycles = cycles;
        this.people = people;
        this.turns = turns;
    }

    /** @throws org.sujarit.refusal.Refused naming each measure whose unit is not one of the agency's */
    public void mustBelong(Long cycleId, List<PlannedMeasure.Typed> plan) {
        Set<String> known = known(cycleId, plan);
        Reasons reasons = new Reasons();
        for (int row = 0; row < plan.size(); row++) {
            mustBeKnown(plan.get(row), known, "measures[" + row + "].unit", reasons);
        }
        reasons.refuseIfAny();
    }

    /** @throws org.sujarit.refusal.Refused when its unit is not one of the agency's */
    public void mustBelong(Long cycleId, PlannedMeasure.Typed measure) {
        Reasons reasons = new Reasons();
        mustBeKnown(measure, known(cycleId, List.of(measure)), "unit", reasons);
        reasons.refuseIfAny();
    }

    /** Those of them that are named stay until the transaction is over. */
    private Set<String> known(Long cycleId, List<PlannedMeasure.Typed> plan) {
        turns.keepUnits(plan.stream()
                .map(PlannedMeasure.Typed::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return people.unitsOf(cycles.get(cycleId).agency().code()).stream()
                .map(People.Named::id)
                .collect(Collectors.toSet());
    }

    private static void mustBeKnown(PlannedMeasure.Typed measure, Set<String> known, String field, Reasons reasons) {
        String unit = measure.unit();
        if (unit != null && !unit.isBlank() && !known.contains(unit)) {
            reasons.against(field, "plan.unit.unknown");
        }
    }
}
