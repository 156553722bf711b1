package org.sujarit.api.task;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.amendment.Amendments;
import org.sujarit.api.report.AsPublished;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measures;
import org.sujarit.process.work.OpenTask;

/** Gathers what a task is about. */
@Component
class Dossiers {

    private final Cycles cycles;
    private final Measures measures;
    private final Amendments amendments;
    private final CycleDossiers ofCycles;
    private final MeasureDossiers ofMeasures;
    private final AmendmentDossiers ofAmendments;
    private final ChangesViews changes;

    Dossiers(
            Cycles cycles,
            Measures measures,
            Amendments amendments,
            CycleDossiers ofCycles,
            MeasureDossiers ofMeasures,
            AmendmentDossiers ofAmendments,
            ChangesViews changes) {
        this.cycles = cycles;
        this.measures = measures;
        this.amendments = amendments;
        this.ofCycles = ofCycles;
        this.ofMeasures = ofMeasures;
        this.ofAmendments = ofAmendments;
        this.changes = changes;
    }

    Dossier of(OpenTask task) {
        return about(task)
                .since(changes.of(task))
                .marking(changes.partsOf(task))
                .mending(changes.unmendedOf(task))
                .publishing(published(task));
    }

    private @Nullable AsPublished published(OpenTask task) {
        if (!task.kind().decides()) {
            return null;
        }
        return switch (task.kind().about()) {
            case PLAN -> AsPublished.plan(task.cycleId());
            case REPORT -> AsPublished.report(task.cycleId());
            case ROUND -> AsPublished.round(task.cycleId(), Objects.requireNonNull(task.round()));
            case PROOF -> AsPublished.measure(measures.get(Objects.requireNonNull(task.measureId())));
            case AMENDMENT -> AsPublished.amendment(amendments.get(Objects.requireNonNull(task.amendmentId())));
            case YEAR, MEASURE, CANCELLATION, PROGRESS, WITHDRAWAL -> null;
        };
    }

    private Dossier about(OpenTask task) {
        Cycle cycle = cycles.get(task.cycleId());
        if (task.amendmentId() != null) {
            return ofAmendments.of(cycle, amendments.get(task.amendmentId()), task.kind());
        }
        Long round = task.round();
        if (task.measureId() == null) {
            return round == null ? ofCycles.of(cycle, task.kind()) : ofCycles.ofRound(cycle, round.intValue());
        }
        Dossier measure = ofMeasures.of(cycle, measures.get(task.measureId()), task.kind());
        return round == null ? measure : ofCycles.asked(measure, cycle, round.intValue());
    }
}
