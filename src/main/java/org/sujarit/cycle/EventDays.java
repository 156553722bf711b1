package org.sujarit.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Reasons;

/**
 * When the events of a year happened from which deadlines are counted, as the announcement of the budget ordinance
 * (ita-later-facts, section 3). Each is told once, for whoever counts from it.
 */
@Component
public class EventDays {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    EventDays(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** What two people write of the same event may differ in capital letters and in blanks, which Thai sets as it likes. */
    public static String key(String event) {
        return event.replaceAll("\\s+", "")
                .codePoints()
                .map(Character::toLowerCase) // one for one, so that it gets no longer
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Days by {@link #key(String)} of the event. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> of(Long cycleId) {
        Map<String, LocalDate> days = new HashMap<>();
        jdbc.sql("select event, happened_on from event_day where cycle_id = ?")
                .param(cycleId)
                .query(row -> {
                    days.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return days;
    }

    /**
     * @param days of the year, as {@link #of} tells them
     * @return null while it is not told
     */
    public static @Nullable LocalDate day(Map<String, LocalDate> days, @Nullable String event) {
        return event == null ? null : days.get(key(event));
    }

    /**
     * An ordinance of one fiscal year may be announced before it begins.
     *
     * @param day null when it turns out not to have happened yet
     * @throws org.sujarit.refusal.Refused when the year is over or taken back, or the day is still to come or not about it
     */
    @Transactional
    public void tell(Cycle cycle, String event, @Nullable LocalDate day, String officer) {
        cycle.state().mustGoOn(cycle.key());
        FiscalYear year = cycle.fiscalYear();
        Reasons reasons = new Reasons();
        if (reasons.day("day", day)
                && day != null
                && (day.isBefore(year.first().minusYears(1)) || day.isAfter(year.last()))) {
            reasons.against("day", "event-day.outside", year.toString());
        } else if (day != null && day.isAfter(LocalDate.now(clock))) {
            reasons.against("day", "event-day.future");
        }
        reasons.refuseIfAny();
        jdbc.sql("delete from event_day where cycle_id = ? and event = ?")
                .param(cycle.id())
                .param(key(event))
                .update();
        if (day != null) {
            jdbc.sql("insert into event_day (cycle_id, event, happened_on) values (?, ?, ?)")
                    .param(cycle.id())
                    .param(key(event))
                    .param(day)
                    .update();
        }
        trail.record(cycle.key(), officer, "event-day-told", (day == null ? "-" : day) + " " + event);
    }
}
