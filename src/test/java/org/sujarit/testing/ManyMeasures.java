package org.sujarit.desk.measures;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sujarit.testing.AgencyFixture.TestAgency;

/** Years of measures as an agency has them after ten of them, written straight into the tables: living them takes hours. */
final class ManyMeasures {

    private static final AtomicLong NEXT = new AtomicLong(800_000_000_000L);

    private static final String CYCLE = "insert into cycle (id, agency_id, fiscal_year, state, opened_at, version)"
            + " values (?, (select id from agency where code = ?), ?, ?, ?, 0)";
    private static final String MEASURE = "insert into measure (id, cycle_id, cycle_key, code, ordinal, title, unit,"
            + " position, owner, starts_on, ends_on, indicator, target, target_unit, monitoring, state, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'x', ?, ?, ?, 'x', 1, 'x', 'x', ?, 0)";
    private static final String STEP = "insert into activity (id, measure_id, number, text) values (?, ?, ?, 'x')";
    private static final String RESULT =
            "insert into result (id, activity_id, position, done_on, text) values (?, ?, 0, ?, 'x')";

    private final JdbcTemplate jdbc;
    private final TestAgency agency;

    ManyMeasures(JdbcTemplate jdbc, TestAgency agency) {
        this.jdbc = jdbc;
        this.agency = agency;
    }

    /** The newest of the years runs, with every third measure late and without proof; all before are published. */
    void add(int first, int years, int each) {
        for (int year = first; year < first + years; year++) {
            add(year, each, year == first + years - 1);
        }
    }

    private void add(int year, int measures, boolean running) {
        long cycle = NEXT.getAndIncrement();
        jdbc.update(CYCLE, cycle, agency.code, year, running ? "RUNNING" : "CLOSED", Timestamp.from(Instant.now()));
        List<Object[]> planned = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        List<Object[]> results = new ArrayList<>();
        LocalDate end = LocalDate.of(year - 543, 9, 30);
        for (int place = 1; place <= measures; place++) {
            long id = NEXT.getAndIncrement();
            planned.add(new Object[] {
                id,
                cycle,
                agency.code + "/" + year,
                "i" + (1 + place % 30) + "-" + place,
                place,
                "มาตรการที่ " + place + " ของปี " + year,
                place % 2 == 0 ? agency.unit : agency.otherUnit,
                agency.id(place % 2 == 0 ? "staff1" : "staff2"),
                end.minusYears(1).plusDays(1),
                place % 3 == 0 ? end.minusMonths(6) : end,
                running ? "EXECUTING" : "PUBLISHED"
            });
            for (int number = 1; number <= 3; number++) {
                long step = NEXT.getAndIncrement();
                steps.add(new Object[] {step, id, number});
                results.add(new Object[] {NEXT.getAndIncrement(), step, end.minusDays(place % 200)});
            }
        }
        jdbc.batchUpdate(MEASURE, planned);
        jdbc.batchUpdate(STEP, steps);
        jdbc.batchUpdate(RESULT, results);
    }
}
