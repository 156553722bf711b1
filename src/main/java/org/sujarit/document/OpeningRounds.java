package org.sujarit.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.publication.Snapshots;
import org.sujarit.refusal.Refused;
import org.sujarit.report.table.ReportTable;
import org.sujarit.round.CompletingRounds;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.RoundDays;

/** Opens a monitoring round after its last day, and keeps what the measures had come to by then. */
@Component
public class OpeningRounds {

    /** A round that ended longer ago is not opened by itself: its year was lived without it. */
    private static final int DAYS = 31;

    private static final Set<CycleState> MONITORED = EnumSet.range(CycleState.RUNNING, CycleState.REPORT_APPROVED);

    private final Cycles cycles;
    private final CompletingRounds rounds;
    private final RoundDays days;
    private final RoundTables tables;
    private final Snapshots snapshots;
    private final Clock clock;

    OpeningRounds(
            Cycles cycles,
            CompletingRounds rounds,
            RoundDays days,
            RoundTables tables,
            Snapshots snapshots,
            Clock clock) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.days = days;
        this.tables = tables;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** The rounds of that year that ended of late and are not open yet. */
    @Transactional(readOnly = true)
    public List<MonitoringPeriod> missingIn(Cycle cycle) {
        if (!MONITORED.contains(cycle.state())) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return days.toComeIn(cycle).stream()
                .filter(period ->
                        period.isOverOn(today) && !period.last().plusDays(DAYS).isBefore(today))
                .toList();
    }

    /**
     * Opens the first of them; its process begins in the same transaction. Whoever opens one of the same year in the same
     * moment waits.
     *
     * @throws Refused when there is none, as another was first
     */
    @Transactional
    public MonitoringRound openNext(Long cycleId) {
        Cycle cycle = cycles.forAddition(cycleId).orElseThrow(() -> Refused.missing("access.not-your-agency"));
        MonitoringPeriod period = missingIn(cycle).stream()
                .findFirst()
                .orElseThrow(() -> Refused.conflict("round.none-to-open", cycle.key()));
        ReportTable then = tables.asOf(cycle, period, clock.instant());
        return rounds.open(cycle, period, snapshots.keep(then));
    }
}
