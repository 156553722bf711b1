package org.sujarit.api.task;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.amendment.Amendments;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.OpenTask;
import org.sujarit.resubmission.ChangeWords;
import org.sujarit.resubmission.Line;
import org.sujarit.resubmission.WhatChanged;
import org.sujarit.resubmission.WhatChanged.Changes;

/** Tells who decides what they may mark, and what changed since it was sent back. */
@Component
class ChangesViews {

    private final WhatChanged whatChanged;
    private final Cycles cycles;
    private final Measures measures;
    private final Amendments amendments;
    private final ChangeWords words;

    ChangesViews(WhatChanged whatChanged, Cycles cycles, Measures measures, Amendments amendments, ChangeWords words) {
        this.whatChanged = whatChanged;
        this.cycles = cycles;
        this.measures = measures;
        this.amendments = amendments;
        this.words = words;
    }

    /** Null where nothing is decided, or nothing was sent back before. */
    ChangeWords.@Nullable Told of(OpenTask task) {
        return task.kind().decides() ? changes(task).map(words::told).orElse(null) : null;
    }

    /** Empty where work is returned as a whole. */
    List<Line> partsOf(OpenTask task) {
        Long measure = task.measureId();
        return measure == null || !task.kind().decides() || task.kind().about() != UserTask.About.PROOF
                ? List.of()
                : words.lines(whatChanged.parts(measures.whole(measure)));
    }

    /** For who does again what was sent back: what was marked and says the same still. */
    List<Line> unmendedOf(OpenTask task) {
        Long measure = task.measureId();
        return measure == null || !task.kind().comesBack()
                ? List.of()
                : words.lines(whatChanged.unmended(measures.whole(measure)));
    }

    private Optional<Changes> changes(OpenTask task) {
        UserTask.About about = task.kind().about();
        Long amendment = task.amendmentId();
        Long measure = task.measureId();
        if (amendment != null) {
            return whatChanged.of(amendments.get(amendment));
        }
        if (measure != null) {
            return about == UserTask.About.CANCELLATION ? Optional.empty() : whatChanged.of(measures.whole(measure));
        }
        Long round = task.round();
        if (round != null) {
            return whatChanged.ofRound(task.cycleId(), round.intValue());
        }
        return about == UserTask.About.REPORT
                ? whatChanged.ofReport(cycles.get(task.cycleId()))
                : whatChanged.ofPlan(cycles.get(task.cycleId()));
    }
}
