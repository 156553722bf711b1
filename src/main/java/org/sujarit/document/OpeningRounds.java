package org.sujarit.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The rounds of those years that ended of late and are not open yet, by the id of the year. */
    @Transactional(readOnly = true)
    public Map<Long, List<MonitoringPeriod>> missingIn(Collection<Cycle> cycles) {
        LocalDate earliest = LocalDate.now(clock).minusDays(DAYS);
        Map<Long, List<MonitoringPeriod>> missing = new HashMap<>();
        endedIn(cycles)
                .forEach((year, periods) -> missing.put(
                        year,
                        periods.stream()
                                .filter(period -> !period.last().isBefore(earliest))
                                .toList()));
        return missing;
    }

    /** The same of those of one year that ended long ago too, which an officer may still open. */
    @Transactional(readOnly = true)
    public List<MonitoringPeriod> endedIn(Cycle cycle) {
        return endedIn(List.of(cycle)).getOrDefault(cycle.id(), List.of());
    }

    private Map<Long, List<MonitoringPeriod>> endedIn(Collection<Cycle> cycles) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<MonitoringPeriod>> ended = new HashMap<>();
        days.toComeIn(cycles.stream()
                        .filter(cycle -> MONITORED.contains(cycle.state()))
                        .toList())
                .forEach((year, periods) -> ended.put(
                        year,
                        periods.stream()
                                .filter(period -> period.isOverOn(today))
                                .toList()));
        return ended;
    }

    /**
     * Opens a round that ended; its process begins in the same transaction. Whoever
     * opens one of the same year in the same moment waits.
     *
     * @param last the day on which it ended
     * @throws Refused when no such round waits to be opened, as another was first
     */
    @Transactional
    public MonitoringRound open(Long cycleId, LocalDate last) {
        Cycle cycle = cycles.forAddition(cycleId).orElseThrow(() -> Refused.missing("access.not-your-agency"));
        MonitoringPeriod period = endedIn(cycle).stream()
                .filter(one -> one.last().equals(last))
                .findFirst()
                .map(one -> from(cycle, one))
                .orElseThrow(() -> Refused.conflict("round.none-to-open", cycle.key()));
        ReportTable then = tables.asOf(cycle, period, clock.instant());
        return rounds.open(cycle, period, snapshots.keep(then));
    }

    /** Rounds that are passed over leave no gap: what was done in them is told here. */
    private MonitoringPeriod from(Cycle cycle, MonitoringPeriod wanted) {
        MonitoringPeriod next = days.toComeIn(cycle).get(0);
        return new MonitoringPeriod(next.number(), next.first(), wanted.last());
    }
}
