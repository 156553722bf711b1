package org.sujarit.api.task;

import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measures;
import org.sujarit.process.work.OpenTask;

/** Gathers what a task is about. */
@Component
class Dossiers {

    private final Cycles cycles;
    private final Measures measures;
    private final CycleDossiers ofCycles;
    private final MeasureDossiers ofMeasures;

    Dossiers(Cycles cycles, Measures measures, CycleDossiers ofCycles, MeasureDossiers ofMeasures) {
        this.cycles = cycles;
        this.measures = measures;
        this.ofCycles = ofCycles;
        this.ofMeasures = ofMeasures;
    }

    Dossier of(OpenTask task) {
        Cycle cycle = cycles.get(task.cycleId());
        return task.measureId() == null
                ? ofCycles.of(cycle, task.kind())
                : ofMeasures.of(cycle, measures.get(task.measureId()), task.kind());
    }
}
