package org.sujarit.api.task;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.api.cycle.AgencyView;
import org.sujarit.api.cycle.CycleViews;
import org.sujarit.api.measure.MeasureViews;
import org.sujarit.assessment.Assessments;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.document.Documents;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.UserTask;

/** Gathers what tasks on the year, its plan and its report are about. */
@Component
class CycleDossiers {

    private final Cycles cycles;
    private final Measures measures;
    private final Assessments assessments;
    private final Catalogues catalogues;
    private final Documents documents;
    private final People people;
    private final CycleViews cycleViews;
    private final MeasureViews measureViews;
    private final DecisionViews decisionViews;
    private final AssessmentViews assessmentViews;

    CycleDossiers(
            Cycles cycles,
            Measures measures,
            Assessments assessments,
            Catalogues catalogues,
            Documents documents,
            People people,
            CycleViews cycleViews,
            MeasureViews measureViews,
            DecisionViews decisionViews,
            AssessmentViews assessmentViews) {
        this.cycles = cycles;
        this.measures = measures;
        this.assessments = assessments;
        this.catalogues = catalogues;
        this.documents = documents;
        this.people = people;
        this.cycleViews = cycleViews;
        this.measureViews = measureViews;
        this.decisionViews = decisionViews;
        this.assessmentViews = assessmentViews;
    }

    Dossier of(Long cycleId, UserTask task) {
        Cycle cycle = cycles.get(cycleId);
        boolean report = task.about() == UserTask.About.REPORT;
        String introduction = cycle.introduction();
        return new Dossier(
                cycle.key(),
                AgencyView.of(cycle.agency()),
                cycleViews.of(cycle),
                null,
                cycleViews.findingsOf(cycle),
                measureViews.of(measures.findByCycleIdOrderByOrdinal(cycleId)),
                assessments.findByCycleId(cycleId).map(assessmentViews::of).orElse(null),
                report ? Dossier.ReportLinks.of(cycleId) : null,
                introduction == null ? "" : introduction,
                decisionViews.of(report ? cycle.reportKey() : cycle.planKey()),
                choices(cycle, task),
                List.of(),
                digest(cycle, task));
    }

    private String digest(Cycle cycle, UserTask task) {
        return switch (task.about()) {
            case PLAN -> task.decides() ? documents.planDigest(cycle) : "";
            case REPORT -> cycle.compiledReport();
            case YEAR, MEASURE, PROOF, CANCELLATION -> "";
        };
    }

    private Dossier.Choices choices(Cycle cycle, UserTask task) {
        return switch (task.choices()) {
            case ITEMS ->
                assessmentViews.choices(catalogues.of(cycle.fiscalYear().itaYear()));
            case UNITS ->
                new Dossier.Choices(List.of(), people.unitsOf(cycle.agency().code()));
            case NONE, PEOPLE -> Dossier.Choices.NONE;
        };
    }
}
