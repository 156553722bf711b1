package org.sujarit.desk.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.Role;
import org.sujarit.desk.measures.MeasureConditions;

/**
 * What somebody reads first: of the measures they answer for, how many were sent back, are late, end this month, wait for
 * others. Who looks after an agency reads of all of its measures, a head of those of the own units, all others of those
 * they carry out.
 */
@Component
public class OwnNumbers {

    private static final Set<Role> OF_THE_AGENCY =
            Set.of(Role.ITA_OFFICER, Role.REVIEWER, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR);

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param whose the message {@code dashboard.own.<whose>}
     * @param numbers none where nobody asks, as of somebody without an agency
     */
    public record Own(String whose, List<Numbers> numbers) {}

    private record Row(long returned, long late, long thisMonth, long waiting) {}

    /** In one question. */
    public Own of(Actor reader) {
        Scope scope = Scope.of(reader);
        if (reader.agencies().isEmpty()) {
            return new Own(scope.word, List.of());
        }
        Row row = jdbc.sql("select " + count(MeasureConditions.RETURNED) + " as returned, "
                        + count(MeasureConditions.LATE) + " as late, " + count(MeasureConditions.THIS_MONTH)
                        + " as \"thisMonth\", " + count(MeasureConditions.waitingForOthers(reader)) + " as waiting"
                        + " from measure m join cycle c on c.id = m.cycle_id and c.in_force join agency a on a.id = c.agency_id"
                        + " where a.code in (:agencies) and m.state in"
                        + " ('STARTED', 'EXECUTING', 'EVIDENCING', 'IN_REVIEW', 'REVIEWED')" + scope.condition)
                .params(MeasureConditions.values(reader, LocalDate.now(clock)))
                .query(Row.class)
                .single();
        return new Own(
                scope.word,
                List.of(
                        Numbers.asking("returned", row.returned(), scope.list),
                        Numbers.asking("late", row.late(), scope.list),
                        Numbers.asking("month", row.thisMonth(), scope.list),
                        Numbers.asking("waiting", row.waiting(), scope.list)));
    }

    private static String count(String condition) {
        return "count(case when " + condition + " then 1 end)";
    }

    private enum Scope {
        AGENCY("agency", "", ""),
        UNITS("units", "ours=true", " and m.unit in (:groups)"),
        MINE("mine", "mine=true", " and m.owner = :reader");

        private final String word;
        private final String list;
        private final String condition;

        Scope(String word, String filter, String condition) {
            this.word = word;
            this.list = Numbers.LIST + filter;
            this.condition = condition;
        }

        static Scope of(Actor reader) {
            if (reader.roles().stream().anyMatch(OF_THE_AGENCY::contains)) {
                return AGENCY;
            }
            return reader.is(Role.UNIT_HEAD) ? UNITS : MINE;
        }
    }
}
