package org.sujarit.api.task;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.api.cycle.AgencyView;
import org.sujarit.api.cycle.CycleViews;
import org.sujarit.api.measure.MeasureViews;
import org.sujarit.api.round.RoundView;
import org.sujarit.api.round.RoundViews;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Withdrawal;
import org.sujarit.document.Documents;
import org.sujarit.process.task.UserTask;

/** Gathers what tasks on the year, its plan, its report and its monitoring rounds are about. */
@Component
class CycleDossiers {

    private final Documents documents;
    private final CycleViews cycleViews;
    private final MeasureViews measureViews;
    private final DecisionViews decisionViews;
    private final AssessmentViews assessmentViews;
    private final CycleChoices choices;
    private final RoundViews rounds;

    CycleDossiers(
            Documents documents,
            CycleViews cycleViews,
            MeasureViews measureViews,
            DecisionViews decisionViews,
            AssessmentViews assessmentViews,
            CycleChoices choices,
            RoundViews rounds) {
        this.documents = documents;
        this.cycleViews = cycleViews;
        this.measureViews = measureViews;
        this.decisionViews = decisionViews;
        this.assessmentViews = assessmentViews;
        this.choices = choices;
        this.rounds = rounds;
    }

    Dossier of(Cycle cycle, UserTask task) {
        if (task.about() == UserTask.About.WITHDRAWAL) {
            return ofWithdrawal(cycle);
        }
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

    /** A task on one measure that a monitoring round asks about. */
    Dossier asked(Dossier measure, Cycle cycle, int number) {
        return measure.in(rounds.of(cycle.id(), number));
    }

    /** Of a task on the report of a monitoring round. */
    Dossier ofRound(Cycle cycle, int number) {
        RoundView round = rounds.of(cycle.id(), number);
        return new Dossier(
                        round.key(),
                        AgencyView.of(cycle.agency()),
                        cycleViews.of(cycle),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        Dossier.ReportLinks.ofRound(cycle.id(), number),
                        null,
                        round.introduction(),
                        decisionViews.of(round.key(), round.digest()),
                        Dossier.Choices.NONE,
                        List.of(),
                        round.digest())
                .in(round);
    }

    /** Of the wish to take the year back: what is decided on is the wish, whatever else goes on in the year. */
    private Dossier ofWithdrawal(Cycle cycle) {
        Withdrawal wish = cycle.withdrawal();
        String digest = wish == null ? "" : wish.digest(cycle);
        return new Dossier(
                cycle.withdrawalKey(),
                AgencyView.of(cycle.agency()),
                cycleViews.of(cycle),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                "",
                decisionViews.of(cycle.withdrawalKey(), digest),
                Dossier.Choices.NONE,
                List.of(),
                digest);
    }

    private String digest(Cycle cycle, UserTask task) {
        return switch (task.about()) {
            case PLAN -> task.decides() ? documents.planDigest(cycle) : "";
            case REPORT -> cycle.compiledReport();
            case YEAR, MEASURE, PROOF, CANCELLATION, PROGRESS, ROUND, AMENDMENT, WITHDRAWAL -> "";
        };
    }
}
