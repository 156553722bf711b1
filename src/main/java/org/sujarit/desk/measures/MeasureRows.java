package org.sujarit.desk.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.NameTables;

/**
 * Finds measures among those of the reader's agencies, sorts them and takes a part of them, all in the database: with the
 * years there are thousands.
 */
@Component
class MeasureRows {

    /** Day of the newest result. */
    static final String LAST =
            "(select max(told.done_on) from activity step join result told on told.activity_id = step.id"
                    + " where step.measure_id = m.id)";

    private static final String FROM =
            " from measure m join cycle c on c.id = m.cycle_id and c.in_force" + " join agency a on a.id = c.agency_id";

    private static final String NAMES = NameTables.joinPerson("m.owner") + NameTables.joinUnit("m.unit");

    private static final String SHOWN = "select a.name as agency, c.fiscal_year as \"year\","
            + " m.cycle_key || '/' || m.code as \"key\", m.code, m.title, m.unit, m.owner, m.due_on as due, m.state, "
            + MeasureConditions.RETURNED + " as returned, " + MeasureConditions.LATE + " as late, case when "
            + MeasureConditions.WITH_OWNER + " then (select count(*)" + MeasureConditions.UNPROVED
            + ") else 0 end as unproved, " + LAST + " as \"last\"";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasureRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A year there is of an agency. */
    record YearOf(String code, String agency, int year) {}

    /** The years of the reader's agencies, newest first. */
    List<YearOf> years(Actor reader) {
        return reader.agencies().isEmpty()
                ? List.of()
                : jdbc.sql("select a.code, a.name as agency, c.fiscal_year as \"year\" from cycle c"
                                + " join agency a on a.id = c.agency_id where a.code in (:agencies) and c.in_force"
                                + " order by c.fiscal_year desc, a.name")
                        .param("agencies", reader.agencies())
                        .query(YearOf.class)
                        .list();
    }

    /** How many are found. */
    long count(Wanted wanted, Actor reader) {
        return reader.agencies().isEmpty()
                ? 0
                : jdbc.sql("select count(*)" + FROM + (wanted.q().isEmpty() ? "" : NAMES)
                                + MeasureConditions.where(wanted, reader))
                        .params(MeasureConditions.values(wanted, reader, LocalDate.now(clock)))
                        .query(Long.class)
                        .single();
    }

    /** At most {@code size} of those found, after the first {@code before}. What only is shown is asked for these alone. */
    List<MeasureRow> rows(Wanted wanted, Actor reader, int before, int size) {
        if (reader.agencies().isEmpty()) {
            return List.of();
        }
        boolean named = !wanted.q().isEmpty() || wanted.sorting().byName();
        String found = "select m.id as found, row_number() over (order by "
                + wanted.sorting().sql(wanted.descending()) + ") as place" + FROM + (named ? NAMES : "")
                + MeasureConditions.where(wanted, reader)
                + " order by place offset " + before + " rows fetch first " + size + " rows only";
        return jdbc.sql(SHOWN + FROM + " join (" + found + ") chosen on chosen.found = m.id order by chosen.place")
                .params(MeasureConditions.values(wanted, reader, LocalDate.now(clock)))
                .query(MeasureRow.class)
                .list();
    }
}
