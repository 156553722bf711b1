package org.sujarit.api.task;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.sujarit.api.cycle.AgencyView;
import org.sujarit.api.cycle.CycleViews;
import org.sujarit.api.measure.MeasureViews;
import org.sujarit.check.CheckingCycles;
import org.sujarit.cycle.Cycle;
import org.sujarit.evidence.Proof;
import org.sujarit.measure.DecidingOnMeasures;
import org.sujarit.measure.Measure;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.unit.Owners;
import org.sujarit.text.Texts;

/** Gathers what tasks on one measure are about. */
@Component
class MeasureDossiers {

    private final Proof proof;
    private final CheckingCycles checking;
    private final Owners owners;
    private final CycleViews cycleViews;
    private final MeasureViews measureViews;
    private final DecisionViews decisionViews;
    private final Texts texts;

    MeasureDossiers(
            Proof proof,
            CheckingCycles checking,
            Owners owners,
            CycleViews cycleViews,
            MeasureViews measureViews,
            DecisionViews decisionViews,
            Texts texts) {
        this.proof = proof;
        this.checking = checking;
        this.owners = owners;
        this.cycleViews = cycleViews;
        this.measureViews = measureViews;
        this.decisionViews = decisionViews;
        this.texts = texts;
    }

    Dossier of(Cycle cycle, Measure measure, UserTask task) {
        boolean cancellation = task.about() == UserTask.About.CANCELLATION;
        String digest = cancellation ? proof.cancellationDigest(measure) : proof.digest(measure);
        return new Dossier(
                measure.key(),
                AgencyView.of(cycle.agency()),
                cycleViews.of(cycle),
                measureViews.of(measure),
                cycleViews.findingsOf(cycle).stream()
                        .filter(finding -> measure.findings().contains(finding.id()))
                        .toList(),
                List.of(),
                null,
                null,
                null,
                "",
                decisionViews.of(
                        cancellation ? DecidingOnMeasures.cancellationSubject(measure) : measure.key(), digest),
                task.choices() == UserTask.Choices.PEOPLE
                        ? new Dossier.Choices(owners.candidates(measure), List.of())
                        : Dossier.Choices.NONE,
                task.about().proves() ? worthALook(measure, cycle) : List.of(),
                digest);
    }

    /** What is missing before it may go to review, and what a spell-checker would mark. */
    private List<String> worthALook(Measure measure, Cycle cycle) {
        Stream<String> missing = proof.missing(measure).stream().map(texts::of);
        Stream<String> remarks = checking.about(cycle, measure.code()).stream()
                .map(remark -> texts.of(remark.key(), remark.arguments().toArray()));
        return Stream.concat(missing, remarks).toList();
    }
}
