package org.sujarit.api.task;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.api.assessment.TotalsView;
import org.sujarit.assessment.Assessment;
import org.sujarit.assessment.Assessments;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.cycle.Cycle;

/** Makes views of results. */
@Component
class AssessmentViews {

    private final Assessments assessments;
    private final Catalogues catalogues;

    AssessmentViews(Assessments assessments, Catalogues catalogues) {
        this.assessments = assessments;
        this.catalogues = catalogues;
    }

    /** Null before results are imported. */
    Dossier.@Nullable AssessmentView of(Cycle cycle) {
        return assessments.findByCycleId(cycle.id()).map(this::view).orElse(null);
    }

    private Dossier.AssessmentView view(Assessment assessment) {
        return new Dossier.AssessmentView(
                assessment.itaYear(),
                assessment.total(),
                assessment.marks().stream()
                        .map(mark -> new Dossier.MarkView(mark.code(), mark.value()))
                        .toList(),
                assessment.scores().stream()
                        .map(score -> new Dossier.ScoreView(
                                score.item(),
                                score.itemText(),
                                score.instrument(),
                                score.score(),
                                score.recommendation()))
                        .toList(),
                TotalsView.of(assessment.totals(catalogues.of(assessment.itaYear()))));
    }
}
