package org.sujarit.desk.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final String WITH_OWNER = "m.state in ('EXECUTING', 'EVIDENCING')";

    private static final String LATE = "(m.ends_on < :today and m.state in ('STARTED', 'EXECUTING', 'EVIDENCING'))";

    private static final String RETURNED = "(" + WITH_OWNER + " and exists (select 1 from decision sent_back"
            + " where sent_back.subject = m.cycle_key || '/' || m.code and sent_back.passed = false))";

    /** Steps with a result and without anything that proves it. */
    private static final String UNPROVED = " from activity step where step.measure_id = m.id"
            + " and exists (select 1 from result told where told.activity_id = step.id)"
            + " and not exists (select 1 from evidence proof where proof.measure_id = m.id"
            + " and proof.activity_id = step.id and proof.removed_at is null)";

    private static final String FROM =
            " from measure m join cycle c on c.id = m.cycle_id" + " join agency a on a.id = c.agency_id";

    private static final String NAMES = NameTables.joinPerson("m.owner") + NameTables.joinUnit("m.unit");

    private static final String TEXT = "position(:q in lower(m.title || ' ' || m.code || ' ' || " + NameTables.person()
            + " || ' ' || " + NameTables.unit() + ")) > 0";

    private static final String SHOWN = "select a.name as agency, c.fiscal_year as \"year\","
            + " m.cycle_key || '/' || m.code as \"key\", m.code, m.title, m.unit, m.owner, m.ends_on as due, m.state, "
            + RETURNED + " as returned, " + LATE + " as late, case when " + WITH_OWNER + " then (select count(*)"
            + UNPROVED + ") else 0 end as unproved, " + LAST + " as \"last\"";

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
                                + " join agency a on a.id = c.agency_id where a.code in (:agencies)"
                                + " order by c.fiscal_year desc, a.name")
                        .param("agencies", reader.agencies())
                        .query(YearOf.class)
                        .list();
    }

    /** How many are found. */
    long count(Wanted wanted, Actor reader) {
        return reader.agencies().isEmpty()
                ? 0
                : jdbc.sql("select count(*)" + FROM + (wanted.q().isEmpty() ? "" : NAMES) + where(wanted))
                        .params(values(wanted, reader))
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
                + wanted.sorting().sql(wanted.descending()) + ") as place" + FROM + (named ? NAMES : "") + where(wanted)
                + " order by place offset " + before + " rows fetch first " + size + " rows only";
        return jdbc.sql(SHOWN + FROM + " join (" + found + ") chosen on chosen.found = m.id order by chosen.place")
                .params(values(wanted, reader))
                .query(MeasureRow.class)
                .list();
    }

    private static String where(Wanted wanted) {
        List<String> conditions = new ArrayList<>(List.of("a.code in (:agencies)"));
        addIf(!wanted.q().isEmpty(), TEXT, conditions);
        addIf(wanted.year() != null, "c.fiscal_year = :year", conditions);
        addIf(!wanted.agency().isEmpty(), "a.code = :agency", conditions);
        addIf(!wanted.unit().isEmpty(), "m.unit = :unit", conditions);
        addIf(wanted.state() != null, "m.state = :state", conditions);
        addIf(wanted.mine(), "m.owner = :reader", conditions);
        addIf(wanted.late(), LATE, conditions);
        addIf(wanted.returned(), RETURNED, conditions);
        addIf(wanted.unproved(), WITH_OWNER + " and exists (select 1" + UNPROVED + ")", conditions);
        return " where " + String.join(" and ", conditions);
    }

    private static void addIf(boolean asked, String condition, List<String> conditions) {
        if (asked) {
            conditions.add(condition);
        }
    }

    private Map<String, Object> values(Wanted wanted, Actor reader) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "agencies", reader.agencies(),
                "today", LocalDate.now(clock),
                "reader", reader.id(),
                "q", wanted.q().toLowerCase(Locale.ROOT),
                "agency", wanted.agency(),
                "unit", wanted.unit()));
        if (wanted.year() != null) {
            values.put("year", wanted.year());
        }
        if (wanted.state() != null) {
            values.put("state", wanted.state().name());
        }
        return values;
    }
}
