package org.sujarit.desk.dashboard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.Sujarit;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.text.Texts;

/**
 * How many days each year spent in each stage, counted from the audit trail: a stage ends with the first entry that says
 * so, and what was returned stays in its stage. The stage a year stands in is counted to today.
 */
@Component
class StageDays {

    private final AuditTrail trail;
    private final Texts texts;
    private final Clock clock;

    StageDays(AuditTrail trail, Texts texts, Clock clock) {
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** A line for each year that was lived through here, the oldest first; in one question. */
    Figures of(Collection<Cycle> years) {
        List<Cycle> lived = years.stream()
                .filter(year -> year.state() != CycleState.TAKEN_IN)
                .sorted(Comparator.comparingInt(year -> year.fiscalYear().year()))
                .toList();
        Map<String, List<AuditEntry>> told =
                trail.entriesOf(lived.stream().map(Cycle::key).toList(), YearStage.actions()).stream()
                        .collect(Collectors.groupingBy(AuditEntry::stream));
        return new Figures(
                "days",
                false,
                YearStage.passed().stream()
                        .map(stage -> texts.of("dashboard.stage", stage))
                        .toList(),
                lived.stream()
                        .map(year -> line(year, told.getOrDefault(year.key(), List.of())))
                        .toList());
    }

    private Figures.Line line(Cycle year, List<AuditEntry> entries) {
        List<@Nullable BigDecimal> days = new ArrayList<>();
        LocalDate begun = day(year.openedAt());
        for (YearStage stage : YearStage.passed()) {
            LocalDate ended = stage.holds(year.state()) ? LocalDate.now(clock) : end(stage, entries);
            days.add(begun == null || ended == null ? null : days(begun, ended));
            begun = ended;
        }
        return new Figures.Line(texts.calendarYear(year.fiscalYear().year()), "", days);
    }

    /** Null where the trail does not tell, as of a year that is not so far. */
    private static @Nullable LocalDate end(YearStage stage, List<AuditEntry> entries) {
        return entries.stream()
                .filter(stage::endsWith)
                .findFirst()
                .map(entry -> day(entry.happenedAt()))
                .orElse(null);
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Sujarit.ZONE).toLocalDate();
    }
}
