package org.sujarit.portal.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.NameTables;
import org.sujarit.measure.MeasureState;

/**
 * Reads how far the measures of published plans are. What is only planned is in no published plan yet: its work begins
 * with the publication (docs/decisions/0042).
 */
@Component
public class PublicMeasureLines {

    /** What makes a measure {@code m} of the cycle {@code c} and the agency {@code a} public. */
    public static final String PUBLIC = "m.state not in ('PLANNED', 'TAKEN_IN') and exists (select 1 from publication p"
            + " where p.agency = a.code and p.fiscal_year = c.fiscal_year and p.document = 'PLAN'"
            + " and p.state = 'PUBLISHED')";

    /** Measures of an agency, each with its year. */
    public static final String FROM =
            " from measure m join cycle c on c.id = m.cycle_id and c.in_force join agency a on a.id = c.agency_id";

    private static final int AT_A_TIME = 50;

    private static final String RESULTS = "(select %s from activity step join result told on told.activity_id = step.id"
            + " where step.measure_id = m.id) as \"%s\"";

    private static final String STEPS = "(select count(*) from activity step where step.measure_id = m.id%s) as \"%s\"";

    /** Who tells everything at the end of the work concludes no step. */
    private static final String DONE = " and (step.conclusion = 'DONE' or step.conclusion is null"
            + " and %s not in ('STARTED', 'EXECUTING')"
            + " and exists (select 1 from result told where told.activity_id = step.id))";

    private static final String LINE = line("m.state");

    private static final String APPROVED = line("'" + MeasureState.PUBLISHED + "'");

    private final JdbcClient jdbc;

    PublicMeasureLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of a year's measures, in the order of the plan.
     *
     * @param number from 1
     * @param last number of the last page, at least 1
     */
    record Page(List<MeasureLine> lines, int number, int last) {}

    private record Counted(int year, MeasureState state, int count) {}

    /** How many measures of each year with a published plan are how far; the newest year first. */
    @Transactional(readOnly = true)
    public Map<Integer, Map<Standing, Integer>> counts(String agency) {
        Map<Integer, Map<Standing, Integer>> years = new TreeMap<Integer, Map<Standing, Integer>>().descendingMap();
        jdbc.sql("select c.fiscal_year as \"year\", m.state, count(*) as \"count\"" + FROM
                        + " where a.code = :agency and " + PUBLIC + " group by c.fiscal_year, m.state")
                .param("agency", agency)
                .query(Counted.class)
                .list()
                .forEach(one -> years.computeIfAbsent(one.year(), year -> new EnumMap<>(Standing.class))
                        .merge(Standing.of(one.state()), one.count(), Integer::sum));
        return years;
    }

    Page page(String agency, int year, int total, int wanted) {
        int last = Math.max(1, (total + AT_A_TIME - 1) / AT_A_TIME);
        int number = Math.min(Math.max(1, wanted), last);
        List<MeasureLine> lines = jdbc.sql(
                        LINE + " order by m.ordinal, m.id offset :before rows fetch first " + AT_A_TIME + " rows only")
                .param("agency", agency)
                .param("year", year)
                .param("before", (number - 1) * AT_A_TIME)
                .query(MeasureLine.class)
                .list();
        return new Page(lines, number, last);
    }

    private static String line(String state) {
        return "select m.id, m.code, m.title, " + NameTables.unit() + " as \"unit\", " + state + " as \"state\", "
                + STEPS.formatted("", "steps") + ", " + STEPS.formatted(DONE.formatted(state), "done") + ", "
                + STEPS.formatted(" and step.conclusion = 'NOT_POSSIBLE'", "impossible") + ", "
                + RESULTS.formatted("count(*)", "results") + ", " + RESULTS.formatted("max(told.done_on)", "last")
                + FROM + NameTables.joinUnit("m.unit") + " where a.code = :agency and c.fiscal_year = :year and "
                + PUBLIC;
    }

    /**
     * Empty where there is no such measure in a published plan.
     *
     * @param approved whether to tell of it as if it were approved
     */
    Optional<MeasureLine> one(String agency, int year, String code, boolean approved) {
        return jdbc.sql((approved ? APPROVED : LINE) + " and m.code = :code")
                .param("agency", agency)
                .param("year", year)
                .param("code", code)
                .query(MeasureLine.class)
                .optional();
    }
}
