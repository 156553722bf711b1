package org.sujarit.process.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.assessment.Assessment;
import org.sujarit.assessment.Assessments;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measures;
import org.sujarit.process.Documents;

/** Gathers what tasks on the year, its plan and its report are about. */
@Component
class CycleDossiers {

    private static final Set<String> REPORT = Set.of("prepare-report", "review-report", "approve-report");
    private static final String APPROVE_PLAN = "approve-plan";

    private final Cycles cycles;
    private final Measures measures;
    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Documents documents;
    private final People people;
    private final CycleViews cycleViews;
    private final MeasureViews measureViews;
    private final DecisionViews decisionViews;

    CycleDossiers(
            Cycles cycles,
            Measures measures,
            Assessments assessments,
            Catalogue catalogue,
            Documents documents,
            People people,
            CycleViews cycleViews,
            MeasureViews measureViews,
            DecisionViews decisionViews) {
        this.cycles = cycles;
        this.measures = measures;
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.documents = documents;
        this.people = people;
        this.cycleViews = cycleViews;
        this.measureViews = measureViews;
        this.decisionViews = decisionViews;
    }

    Dossier of(Long cycleId, String task) {
        Cycle cycle = cycles.get(cycleId);
        boolean report = REPORT.contains(task);
        String introduction = cycle.introduction();
        return new Dossier(
                cycle.key(),
                new Dossier.AgencyView(cycle.agency().code(), cycle.agency().name()),
                cycleViews.of(cycle),
                null,
                cycleViews.findingsOf(cycle),
                measureViews.of(measures.findByCycleIdOrderById(cycleId)),
                assessments.findByCycleId(cycleId).map(CycleDossiers::view).orElse(null),
                report ? Dossier.ReportLinks.of(cycleId) : null,
                introduction == null ? "" : introduction,
                decisionViews.of(report ? cycle.reportKey() : cycle.planKey()),
                choices(cycle, task),
                List.of(),
                digest(cycle, task));
    }

    private String digest(Cycle cycle, String task) {
        if (task.equals(APPROVE_PLAN)) {
            return documents.planDigest(cycle);
        }
        return REPORT.contains(task) ? cycle.compiledReport() : "";
    }

    private Dossier.Choices choices(Cycle cycle, String task) {
        return switch (task) {
            case "import-assessment" ->
                new Dossier.Choices(
                        List.of(),
                        List.of(),
                        catalogue.itemsOf(cycle.fiscalYear().itaYear()).stream()
                                .map(item -> new Dossier.ItemView(item.code(), item.text(), item.instrument()))
                                .toList());
            case "plan-measures" ->
                new Dossier.Choices(List.of(), people.unitsOf(cycle.agency().code()), List.of());
            default -> Dossier.Choices.NONE;
        };
    }

    private static Dossier.@Nullable AssessmentView view(Assessment assessment) {
        return new Dossier.AssessmentView(
                assessment.itaYear(),
                assessment.total(),
                assessment.scores().stream()
                        .map(score -> new Dossier.ScoreView(
                                score.item(),
                                score.itemText(),
                                score.instrument(),
                                score.score(),
                                score.recommendation()))
                        .toList());
    }
}
