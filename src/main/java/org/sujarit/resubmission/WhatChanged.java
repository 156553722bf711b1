package org.sujarit.resubmission;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.amendment.Amendment;
import org.sujarit.cycle.Cycle;
import org.sujarit.document.AmendedPlans;
import org.sujarit.document.Documents;
import org.sujarit.measure.Measure;
import org.sujarit.publication.Snapshots;
import org.sujarit.report.table.ReportTable;
import org.sujarit.review.Decision;
import org.sujarit.review.Decisions;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.MonitoringRounds;

/** Tells what changed since work was last sent back; of what never was, or what an older version sent back, nothing. */
@Component
public class WhatChanged {

    private final Decisions decisions;
    private final MonitoringRounds rounds;
    private final Documents documents;
    private final AmendedPlans amendedPlans;
    private final Snapshots snapshots;
    private final KnownLines lines;
    private final SentBack sentBack;

    WhatChanged(
            Decisions decisions,
            MonitoringRounds rounds,
            Documents documents,
            AmendedPlans amendedPlans,
            Snapshots snapshots,
            KnownLines lines,
            SentBack sentBack) {
        this.decisions = decisions;
        this.rounds = rounds;
        this.documents = documents;
        this.amendedPlans = amendedPlans;
        this.snapshots = snapshots;
        this.lines = lines;
        this.sentBack = sentBack;
    }

    /**
     * What changed, and since what.
     *
     * @param since the decision that sent it back
     * @param differences none where it was submitted again as it was
     */
    public record Changes(Decision since, List<Difference> differences) {}

    /** Of the plan of a year. */
    @Transactional(readOnly = true)
    public Optional<Changes> ofPlan(Cycle cycle) {
        return ofDocument(cycle.planKey(), () -> documents.plan(cycle));
    }

    /** Of the report of a year. */
    @Transactional(readOnly = true)
    public Optional<Changes> ofReport(Cycle cycle) {
        return ofDocument(cycle.reportKey(), () -> documents.report(cycle));
    }

    /** Of a proposal to amend the plan: of the plan as it would be. */
    @Transactional(readOnly = true)
    public Optional<Changes> of(Amendment amendment) {
        return ofDocument(amendment.key(), () -> amendedPlans.of(amendment).plan());
    }

    /** Of the report of a monitoring round. */
    @Transactional(readOnly = true)
    public Optional<Changes> ofRound(Long cycleId, int number) {
        MonitoringRound round = rounds.get(cycleId, number);
        return ofDocument(round.key(), () -> snapshots.open(round.compiled()));
    }

    /** Of a measure with its results and evidence. */
    @Transactional(readOnly = true)
    public Optional<Changes> of(Measure measure) {
        return lastReturn(measure.key()).flatMap(since -> sentBack.find(since.digest())
                .map(then -> new Changes(since, Difference.between(then, lines.of(measure, then)))));
    }

    /** What whoever sends a measure back can mark as having to change. */
    @Transactional(readOnly = true)
    public List<Line> parts(Measure measure) {
        return sentBack.parts(measure);
    }

    /** What the last decision on a measure marked when it sent it back, and what says the same still. */
    @Transactional(readOnly = true)
    public List<Line> unmended(Measure measure) {
        List<Line> marked = decisions.findBySubjectOrderByNumberDesc(measure.key()).stream()
                .limit(1)
                .flatMap(last -> sentBack.marked(last).stream())
                .toList();
        if (marked.isEmpty()) {
            return List.of();
        }
        List<Line> now = lines.of(measure, marked);
        return marked.stream().filter(now::contains).toList();
    }

    private Optional<Changes> ofDocument(String subject, Supplier<ReportTable> now) {
        return lastReturn(subject).flatMap(since -> snapshots
                .find(since.digest())
                .map(then -> new Changes(since, Difference.between(Line.of(then), Line.of(now.get())))));
    }

    private Optional<Decision> lastReturn(String subject) {
        return decisions.findBySubjectOrderByNumberDesc(subject).stream()
                .filter(decision -> !decision.passed())
                .findFirst();
    }
}
