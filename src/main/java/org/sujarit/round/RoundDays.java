package org.sujarit.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Month;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.refusal.Refused;

/**
 * On which days the monitoring rounds of an agency end. Agencies do it after each half of the fiscal year unless they say
 * otherwise; the rule on local plans, for one, asks for a report in December (ita-later-facts, section 3).
 */
@Component
public class RoundDays {

    /** As many as there are quarters. */
    public static final int MOST = 4;

    /** After six and after twelve months. */
    static final List<MonthDay> USUAL = List.of(MonthDay.of(Month.MARCH, 31), MonthDay.of(Month.SEPTEMBER, 30));

    /** One without a 29 February: what is far enough there is so everywhere. */
    private static final FiscalYear ANY_YEAR = new FiscalYear(2570);

    private final MonitoringRounds rounds;
    private final JdbcClient jdbc;
    private final AuditTrail trail;

    RoundDays(MonitoringRounds rounds, JdbcClient jdbc, AuditTrail trail) {
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** In the order of the fiscal year. */
    @Transactional(readOnly = true)
    public List<MonthDay> of(String agency) {
        List<MonthDay> own = jdbc.sql("select last_month, last_day from round_day where agency = ?")
                .param(agency)
                .query((row, number) -> MonthDay.of(row.getInt(1), row.getInt(2)))
                .list();
        return inOrder(own.isEmpty() ? USUAL : own);
    }

    /** Those of many years that are not open yet, by the id of the year; two questions, however many agencies there are. */
    @Transactional(readOnly = true)
    public Map<Long, List<MonitoringPeriod>> toComeIn(Collection<Cycle> cycles) {
        if (cycles.isEmpty()) {
            return Map.of();
        }
        Map<String, List<MonthDay>> own = jdbc
                .sql("select agency, last_month, last_day from round_day")
                .query((row, number) -> Map.entry(row.getString(1), MonthDay.of(row.getInt(2), row.getInt(3))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<Long, List<MonitoringPeriod>> begun =
                rounds
                        .findByCycleIdInOrderByNumber(
                                cycles.stream().map(Cycle::id).toList())
                        .stream()
                        .collect(groupingBy(MonitoringRound::cycleId, mapping(MonitoringRound::period, toList())));
        return cycles.stream()
                .collect(toMap(
                        Cycle::id,
                        cycle -> MonitoringPeriod.following(
                                begun.getOrDefault(cycle.id(), List.of()),
                                cycle.fiscalYear(),
                                own.getOrDefault(cycle.agency().code(), USUAL))));
    }

    /** The rounds of that year: those that were opened, and those that are to come. */
    @Transactional(readOnly = true)
    public List<MonitoringPeriod> periodsOf(Cycle cycle) {
        List<MonitoringPeriod> begun = begunIn(cycle);
        return Stream.concat(begun.stream(), toCome(cycle, begun).stream()).toList();
    }

    /** Those of them that are not open yet, whether their last day is over or not. */
    @Transactional(readOnly = true)
    public List<MonitoringPeriod> toComeIn(Cycle cycle) {
        return toCome(cycle, begunIn(cycle));
    }

    private List<MonitoringPeriod> begunIn(Cycle cycle) {
        return rounds.findByCycleIdInOrderByNumber(List.of(cycle.id())).stream()
                .map(MonitoringRound::period)
                .toList();
    }

    private List<MonitoringPeriod> toCome(Cycle cycle, List<MonitoringPeriod> begun) {
        return MonitoringPeriod.following(
                begun, cycle.fiscalYear(), of(cycle.agency().code()));
    }

    /**
     * Rounds that have begun stay as they are.
     *
     * @throws Refused when there is none, more than {@value #MOST}, or one twice
     */
    @Transactional
    public void set(String agency, List<MonthDay> days, String actor) {
        if (days.isEmpty() || days.size() > MOST) {
            throw Refused.field("days", "round.days.number", MOST);
        }
        if (days.stream().distinct().count() < days.size()) {
            throw Refused.field("days", "round.days.twice");
        }
        if (!MonitoringPeriod.areFarEnough(ANY_YEAR, days)) {
            throw Refused.field("days", "round.days.short", MonitoringPeriod.SHORTEST);
        }
        jdbc.sql("delete from round_day where agency = ?").param(agency).update();
        days.forEach(day -> jdbc.sql("insert into round_day (agency, last_month, last_day) values (?, ?, ?)")
                .params(agency, day.getMonthValue(), day.getDayOfMonth())
                .update());
        trail.record(
                agency,
                actor,
                "rounds-set",
                days.stream().map(MonthDay::toString).collect(Collectors.joining(" ")));
    }

    /** A fiscal year begins in October. */
    private static List<MonthDay> inOrder(List<MonthDay> days) {
        return days.stream()
                .sorted(Comparator.comparing((MonthDay day) -> day.getMonthValue() < Month.OCTOBER.getValue())
                        .thenComparing(day -> day))
                .toList();
    }
}
