package org.sujarit.desk.record;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures that somebody carries out or helps with, to record what was done. */
@Component
public class MyMeasures {

    /** As many as somebody overlooks; the others are found in the list of measures. */
    private static final int SHOWN = 20;

    // By place, as finding columns by guessing their names costs an exception for each that is spelt otherwise.
    private static final String OPEN =
            "select id, cycle_key, code, title, ends_on from (select id, cycle_key, code, title,"
                    + " ends_on from measure where owner = :person and state in ('EXECUTING', 'EVIDENCING') union"
                    + " select measure.id, cycle_key, code, title, ends_on from measure_helper"
                    + " join measure on measure.id = measure_helper.measure_id"
                    + " where user_id = :person and state in ('EXECUTING', 'EVIDENCING')) mine"
                    + " order by ends_on, cycle_key, code fetch first " + (SHOWN + 1) + " rows only";

    private final JdbcClient jdbc;

    MyMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, with the last day planned for it. */
    public record Line(Long id, String cycleKey, String code, String title, LocalDate endsOn) {

        /** Where results are recorded. */
        public String href() {
            return "/home/measures/" + cycleKey + "/" + code + "/record";
        }
    }

    /** @param more whether there are others */
    public record Lines(List<Line> measures, boolean more) {}

    /** Those that end first, in one query. */
    public Lines of(String person) {
        List<Line> found = jdbc.sql(OPEN)
                .param("person", person)
                .query((row, number) -> new Line(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class)))
                .list();
        return new Lines(found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
    }
}
