package org.sujarit.process.start;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Measure;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.measure.Planning;
import org.sujarit.process.unit.Units;

/** Adds a measure to a year that runs already and sets it going. */
@Component
public class AddingMeasures {

    private final Planning planning;
    private final Units units;
    private final Processes processes;

    AddingMeasures(Planning planning, Units units, Processes processes) {
        this.planning = planning;
        this.units = units;
        this.processes = processes;
    }

    /** @throws org.sujarit.refusal.Refused when it is incomplete or the year does not run */
    @Transactional
    public Measure add(Cycle cycle, PlannedMeasure.Typed typed, String actor) {
        units.mustBelong(cycle.id(), List.of(typed));
        Measure measure = planning.add(cycle.id(), typed, actor);
        processes.measureAdded(cycle, measure);
        return measure;
    }
}
