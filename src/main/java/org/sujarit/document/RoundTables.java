package org.sujarit.document;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.publication.Snapshots;
import org.sujarit.report.compile.AsOf;
import org.sujarit.report.compile.MonitoringCompiler;
import org.sujarit.report.compile.Wording;
import org.sujarit.report.table.ReportTable;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.ProgressStatement;
import org.sujarit.round.ProgressStatements;
import org.sujarit.round.StatesOnDay;

/** The reports of monitoring rounds as tables. */
@Component
class RoundTables {

    private final Compiling compiling;
    private final StatesOnDay states;
    private final ProgressStatements statements;
    private final Measures measures;
    private final Snapshots snapshots;

    RoundTables(
            Compiling compiling,
            StatesOnDay states,
            ProgressStatements statements,
            Measures measures,
            Snapshots snapshots) {
        this.compiling = compiling;
        this.states = states;
        this.statements = statements;
        this.measures = measures;
        this.snapshots = snapshots;
    }

    /** What the measures had come to on the last day of the round, or until now where that is still to come. */
    ReportTable asOf(Cycle cycle, MonitoringPeriod period, Instant now) {
        Instant end = AsOf.beginOf(period.last().plusDays(1));
        Instant before = end.isAfter(now) ? now.plusMillis(1) : end;
        return compiling.monitoring(cycle, period, new AsOf(before, states.of(cycle, before)));
    }

    /** That of a round that was opened, with what was said since. */
    ReportTable of(MonitoringRound round) {
        return MonitoringCompiler.with(snapshots.open(round.asOfLastDay()), round.introduction(), said(round));
    }

    private Map<String, List<String>> said(MonitoringRound round) {
        List<ProgressStatement> all = statements.findByRoundId(round.id());
        Map<Long, Measure> byId = measures
                .findByIdIn(all.stream().map(ProgressStatement::measureId).toList())
                .stream()
                .collect(Collectors.toMap(Measure::id, one -> one));
        Map<String, List<String>> said = new HashMap<>();
        all.forEach(one -> said.put(one.measureCode(), lines(one, Objects.requireNonNull(byId.get(one.measureId())))));
        return said;
    }

    private static List<String> lines(ProgressStatement statement, Measure measure) {
        String reached = statement.reached() == null
                ? ""
                : "ทำได้ "
                        + Wording.amount(statement.reached(), measure.approach().targetUnit());
        return List.of(reached, statement.text()).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
