package org.sujarit.api.task;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.cycle.Cycle;
import org.sujarit.process.task.UserTask;

/** Gathers what the selects of tasks on a year offer. */
@Component
class CycleChoices {

    private final Catalogues catalogues;
    private final People people;

    CycleChoices(Catalogues catalogues, People people) {
        this.catalogues = catalogues;
        this.people = people;
    }

    Dossier.Choices of(Cycle cycle, UserTask task) {
        return switch (task.choices()) {
            case ITEMS ->
                items(catalogues.of(cycle.fiscalYear().itaYear(), cycle.agency().code()));
            case UNITS ->
                new Dossier.Choices(List.of(), people.unitsOf(cycle.agency().code()));
            case NONE, PEOPLE -> Dossier.Choices.NONE;
        };
    }

    private static Dossier.Choices items(Catalogue catalogue) {
        return new Dossier.Choices(
                List.of(),
                List.of(),
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
