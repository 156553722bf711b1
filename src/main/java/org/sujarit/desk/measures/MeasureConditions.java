package org.sujarit.desk.measures;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sujarit.access.Actor;
import org.sujarit.access.NameTables;
import org.sujarit.access.Role;

/** What is asked of measures {@code m} in the database; who counts by it counts what the list with that filter shows. */
public final class MeasureConditions {

    static final String WITH_OWNER = "m.state in ('EXECUTING', 'EVIDENCING')";

    private static final String OPEN = "m.state in ('STARTED', 'EXECUTING', 'EVIDENCING')";

    /** Whose deadline is over and whose owner is not done. */
    public static final String LATE = "(m.due_on < :today and " + OPEN + ")";

    /** Whose deadline is today or later in this month, and whose owner is not done. */
    public static final String THIS_MONTH = "(m.due_on between :today and :monthEnd and " + OPEN + ")";

    /** That were sent back and are not sent again. */
    public static final String RETURNED = "(" + WITH_OWNER + " and exists (select 1 from decision sent_back"
            + " where sent_back.subject = m.cycle_key || '/' || m.code and sent_back.passed = false))";

    /** Steps with a result and without anything that proves it. */
    static final String UNPROVED = " from activity step where step.measure_id = m.id"
            + " and exists (select 1 from result told where told.activity_id = step.id)"
            + " and not exists (select 1 from evidence proof where proof.measure_id = m.id"
            + " and proof.activity_id = step.id and proof.removed_at is null)";

    private static final String TEXT = "position(:q in lower(m.title || ' ' || m.code || ' ' || " + NameTables.person()
            + " || ' ' || " + NameTables.unit() + ")) > 0";

    private MeasureConditions() {}

    /** That stand still until somebody names an owner, reviews or approves who is not the reader. */
    public static String waitingForOthers(Actor reader) {
        List<String> others = new ArrayList<>(List.of("1 = 0"));
        if (!reader.is(Role.ITA_OFFICER)) {
            others.add("m.state = 'STARTED'" + (reader.is(Role.UNIT_HEAD) ? " and m.unit not in (:groups)" : ""));
        }
        addIf(!reader.is(Role.REVIEWER), "m.state = 'IN_REVIEW'", others);
        addIf(!reader.is(Role.MANAGER), "m.state = 'REVIEWED'", others);
        return "(" + String.join(" or ", others) + ")";
    }

    /** The values all of these need. */
    public static Map<String, Object> values(Actor reader, LocalDate today) {
        return Map.of(
                "agencies",
                reader.agencies(),
                "groups",
                reader.groups(),
                "reader",
                reader.id(),
                "today",
                today,
                "monthEnd",
                today.with(TemporalAdjusters.lastDayOfMonth()));
    }

    static Map<String, Object> values(Wanted wanted, Actor reader, LocalDate today) {
        Map<String, Object> values = new HashMap<>(values(reader, today));
        values.put("q", wanted.q().toLowerCase(Locale.ROOT));
        values.put("agency", wanted.agency());
        values.put("unit", wanted.unit());
        if (wanted.year() != null) {
            values.put("year", wanted.year());
        }
        if (wanted.state() != null) {
            values.put("state", wanted.state().name());
        }
        return values;
    }

    static String where(Wanted wanted, Actor reader) {
        List<String> conditions = new ArrayList<>(List.of("a.code in (:agencies)"));
        addIf(!wanted.q().isEmpty(), TEXT, conditions);
        addIf(wanted.year() != null, "c.fiscal_year = :year", conditions);
        addIf(!wanted.agency().isEmpty(), "a.code = :agency", conditions);
        addIf(!wanted.unit().isEmpty(), "m.unit = :unit", conditions);
        addIf(wanted.state() != null, "m.state = :state", conditions);
        addIf(wanted.mine(), "m.owner = :reader", conditions);
        addIf(wanted.ours() && !reader.groups().isEmpty(), "m.unit in (:groups)", conditions);
        addIf(wanted.ours() && reader.groups().isEmpty(), "1 = 0", conditions);
        addIf(wanted.late(), LATE, conditions);
        addIf(wanted.month(), THIS_MONTH, conditions);
        addIf(wanted.returned(), RETURNED, conditions);
        addIf(wanted.waiting(), waitingForOthers(reader), conditions);
        addIf(wanted.unproved(), WITH_OWNER + " and exists (select 1" + UNPROVED + ")", conditions);
        return " where " + String.join(" and ", conditions);
    }

    private static void addIf(boolean asked, String condition, List<String> conditions) {
        if (asked) {
            conditions.add(condition);
        }
    }
}
