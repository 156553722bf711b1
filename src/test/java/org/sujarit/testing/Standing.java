package org.sujarit.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.sujarit.testing.YearFixture.TestYear;

/** Everything the database holds of a year, to see that something that was refused changed nothing. */
@Component
public class Standing {

    private static final List<String> ENGINE = List.of(
            "act_ru_task",
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_identitylink",
            "act_ru_event_subscr",
            "act_ru_job",
            "act_hi_attachment");

    private final JdbcTemplate jdbc;

    Standing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows by table. */
    public Map<String, String> of(TestYear year) {
        Map<String, String> rows = new LinkedHashMap<>();
        Long cycle = year.cycle.id();
        String measures = " in (select id from measure where cycle_id = ?)";
        put(rows, "cycle", "select * from cycle where id = ?", cycle);
        put(rows, "assessment", "select * from assessment where cycle_id = ?", cycle);
        put(rows, "finding", "select * from finding where cycle_id = ? order by id", cycle);
        put(rows, "measure", "select * from measure where cycle_id = ? order by id", cycle);
        put(
                rows,
                "result",
                "select r.* from result r join activity a on a.id = r.activity_id where a.measure_id" + measures
                        + " order by r.id",
                cycle);
        put(rows, "evidence", "select * from evidence where measure_id" + measures + " order by id", cycle);
        String key = year.cycle.key() + "%";
        put(rows, "decision", "select * from decision where subject like ? order by id", key);
        put(rows, "audit", "select * from audit_entry where stream like ? order by stream, number", key);
        put(rows, "publication", "select * from publication where agency = ? order by id", year.agency.code);
        for (String table : ENGINE) {
            put(rows, table, "select * from " + table + " where tenant_id_ = ? order by id_", year.agency.code);
        }
        put(
                rows,
                "draft",
                "select * from draft where task_id in (select id_ from act_ru_task where tenant_id_ = ?)",
                year.agency.code);
        return rows;
    }

    /** How many rows of the audit trail the year has. */
    public int auditEntries(TestYear year) {
        Integer count = jdbc.queryForObject(
                "select count(*) from audit_entry where stream like ?", Integer.class, year.cycle.key() + "%");
        return count == null ? 0 : count;
    }

    private void put(Map<String, String> rows, String table, String query, Object argument) {
        rows.put(
                table,
                jdbc.queryForList(query, argument).stream()
                        .map(Object::toString)
                        .reduce("", (all, row) -> all + row + "\n"));
    }
}
