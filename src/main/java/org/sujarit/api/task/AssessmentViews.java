package org.sujarit.api.task;

import org.springframework.stereotype.Component;
import org.sujarit.api.assessment.TotalsView;
import org.sujarit.assessment.Assessment;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Catalogues;

/** Makes views of results and of what can be entered as results. */
@Component
class AssessmentViews {

    private final Catalogues catalogues;

    AssessmentViews(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    Dossier.AssessmentView of(Assessment assessment) {
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

    Dossier.Choices choices(Catalogue catalogue) {
        return new Dossier.Choices(
                java.util.List.of(),
                java.util.List.of(),
                catalogue.items().stream()
                        .map(item -> new Dossier.ItemView(item.code(), item.text(), item.instrument()))
                        .toList(),
                catalogue.markNames().entrySet().stream()
                        .map(one -> new Dossier.Named(one.getKey(), one.getValue()))
                        .toList(),
                new Dossier.CatalogueView(
                        catalogue.itaYear(),
                        catalogue.verified(),
                        catalogue.remark() == null ? "" : catalogue.remark()));
    }
}
