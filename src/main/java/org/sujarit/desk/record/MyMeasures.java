package org.sujarit.desk.record;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures that somebody carries out or helps with, to record what was done. */
@Component
public class MyMeasures {

    private static final String OPEN = "select key_.* from (select id, cycle_key, code, title, ends_on from measure"
            + " where owner = :person and state in ('EXECUTING', 'EVIDENCING') union"
            + " select measure.id, cycle_key, code, title, ends_on from measure_helper"
            + " join measure on measure.id = measure_helper.measure_id"
            + " where user_id = :person and state in ('EXECUTING', 'EVIDENCING')) key_"
            + " order by ends_on, cycle_key, code";

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

    /** Those that end first come first; in one query. */
    public List<Line> of(String person) {
        return jdbc.sql(OPEN).param("person", person).query(Line.class).list();
    }
}
