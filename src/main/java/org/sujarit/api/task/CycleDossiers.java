package org.sujarit.api.task;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.api.cycle.AgencyView;
import org.sujarit.api.cycle.CycleViews;
import org.sujarit.api.measure.MeasureViews;
import org.sujarit.cycle.Cycle;
import org.sujarit.document.Documents;
import org.sujarit.process.task.UserTask;

/** Gathers what tasks on the year, its plan and its report are about. */
@Component
class CycleDossiers {

    private final Documents documents;
    private final CycleViews cycleViews;
    private final MeasureViews measureViews;
    private final DecisionViews decisionViews;
    private final AssessmentViews assessmentViews;
    private final CycleChoices choices;

    CycleDossiers(
            Documents documents,
            CycleViews cycleViews,
            MeasureViews measureViews,
            DecisionViews decisionViews,
            AssessmentViews assessmentViews,
            CycleChoices choices) {
        this.documents = documents;
        this.cycleViews = cycleViews;
        this.measureViews = measureViews;
        this.decisionViews = decisionViews;
        this.assessmentViews = assessmentViews;
        this.choices = choices;
    }

    Dossier of(Cycle cycle, UserTask task) {
        boolean report = task.about() == UserTask.About.REPORT;
        String introduction = cycle.introduction();
        String digest = digest(cycle, task);
        return new Dossier(
                cycle.key(),
                AgencyView.of(cycle.agency()),
                cycleViews.of(cycle),
                null,
                cycleViews.findingsOf(cycle),
                measureViews.ofCycle(cycle),
                assessmentViews.of(cycle),
                report ? Dossier.ReportLinks.of(cycle.id()) : null,
                null,
                introduction == null ? "" : introduction,
                decisionViews.of(report ? cycle.reportKey() : cycle.planKey(), digest),
                choices.of(cycle, task),
                List.of(),
                digest);
    }

    private String digest(Cycle cycle, UserTask task) {
        return switch (task.about()) {
            case PLAN -> task.decides() ? documents.planDigest(cycle) : "";
            case REPORT -> cycle.compiledReport();
            case YEAR, MEASURE, PROOF, CANCELLATION, AMENDMENT -> "";
        };
    }
}
