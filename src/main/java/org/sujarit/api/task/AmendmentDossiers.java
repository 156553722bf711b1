package org.sujarit.api.task;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.amendment.Amendment;
import org.sujarit.api.cycle.AgencyView;
import org.sujarit.api.cycle.CycleViews;
import org.sujarit.api.cycle.FindingView;
import org.sujarit.api.measure.MeasureViews;
import org.sujarit.cycle.Cycle;
import org.sujarit.document.AmendedPlans;
import org.sujarit.process.task.UserTask;

/** Gathers what tasks on an amendment are about. */
@Component
class AmendmentDossiers {

    private final AmendedPlans plans;
    private final CycleViews cycleViews;
    private final MeasureViews measureViews;
    private final DecisionViews decisionViews;
    private final CycleChoices choices;
    private final People people;

    AmendmentDossiers(
            AmendedPlans plans,
            CycleViews cycleViews,
            MeasureViews measureViews,
            DecisionViews decisionViews,
            CycleChoices choices,
            People people) {
        this.plans = plans;
        this.cycleViews = cycleViews;
        this.measureViews = measureViews;
        this.decisionViews = decisionViews;
        this.choices = choices;
        this.people = people;
    }

    Dossier of(Cycle cycle, Amendment amendment, UserTask task) {
        AmendedPlans.Amended amended = plans.of(amendment);
        String digest = plans.digest(amended);
        return new Dossier(
                amendment.key(),
                AgencyView.of(cycle.agency()),
                cycleViews.of(cycle),
                null,
                findings(cycle, amendment, amended, task),
                List.of(),
                null,
                null,
                view(amendment, amended),
                "",
                decisionViews.of(amendment.key(), digest),
                choices.of(cycle, task),
                List.of(),
                digest);
    }

    /** Whoever writes another measure chooses among all of them; a measure there is keeps its own. */
    private List<FindingView> findings(Cycle cycle, Amendment amendment, AmendedPlans.Amended amended, UserTask task) {
        boolean choosing = !task.decides() && amendment.measureId() == null;
        return cycleViews.findingsOf(cycle).stream()
                .filter(finding -> choosing || amended.measure().findings().contains(finding.id()))
                .toList();
    }

    private Dossier.AmendmentView view(Amendment amendment, AmendedPlans.Amended amended) {
        String by = amendment.proposedBy();
        return new Dossier.AmendmentView(
                amendment.measureId() == null,
                amendment.reason(),
                new People.Named(by, people.names(List.of(by)).getOrDefault(by, by)),
                measureViews.of(amended.measure()),
                amended.differences(),
                amendment.proposal());
    }
}
