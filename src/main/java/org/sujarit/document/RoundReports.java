package org.sujarit.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.publication.Snapshots;
import org.sujarit.refusal.Refused;
import org.sujarit.report.table.ReportTable;
import org.sujarit.round.CompletingRounds;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.round.RoundDays;
import org.sujarit.round.RoundState;

/** The reports of monitoring rounds: as they stand, compiled, and brought to their reviewer. */
@Component
public class RoundReports {

    private final RoundDays days;
    private final MonitoringRounds rounds;
    private final RoundTables tables;
    private final CompletingRounds completing;
    private final Snapshots snapshots;
    private final Clock clock;

    RoundReports(
            RoundDays days,
            MonitoringRounds rounds,
            RoundTables tables,
            CompletingRounds completing,
            Snapshots snapshots,
            Clock clock) {
        this.days = days;
        this.rounds = rounds;
        this.tables = tables;
        this.completing = completing;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * As it was compiled; with what was said until now while owners are asked; of a round that is still to come, a look at
     * what it would tell today.
     *
     * @throws Refused when the year has no such round
     */
    @Transactional(readOnly = true)
    public ReportTable of(Cycle cycle, int number) {
        Optional<MonitoringRound> opened = rounds.findByCycleIdAndNumber(cycle.id(), number);
        return opened.isPresent() ? of(opened.get()) : tables.asOf(cycle, toCome(cycle, number), clock.instant());
    }

    private MonitoringPeriod toCome(Cycle cycle, int number) {
        return days.toComeIn(cycle).stream()
                .filter(period -> period.number() == number)
                .findFirst()
                .orElseThrow(() -> Refused.missing("round.missing"));
    }

    /**
     * Number of the round that ends that many months after the beginning of the year.
     *
     * @throws Refused when the year has no such round
     */
    @Transactional(readOnly = true)
    public int endingAfter(Cycle cycle, int months) {
        return days.periodsOf(cycle).stream()
                .filter(period -> period.months() == months)
                .findFirst()
                .orElseThrow(() -> Refused.missing("round.missing"))
                .number();
    }

    private ReportTable of(MonitoringRound round) {
        return round.state().compareTo(RoundState.REPORTING) < 0 ? tables.of(round) : snapshots.open(round.compiled());
    }

    @Transactional
    public void compile(Long cycleId, int number) {
        MonitoringRound round = rounds.get(cycleId, number);
        completing.compiled(round, snapshots.keep(tables.of(round)), Actor.SYSTEM);
    }

    /**
     * The officer's last word on the report before it is reviewed.
     *
     * @param sentences of owners, as they are put right
     */
    @Transactional
    public void submit(
            Long cycleId,
            int number,
            @Nullable String introduction,
            List<CompletingRounds.Sentence> sentences,
            String actor) {
        MonitoringRound round = rounds.get(cycleId, number);
        completing.completed(round, introduction, sentences, actor);
        completing.submitted(round, snapshots.keep(tables.of(round)), actor);
    }
}
