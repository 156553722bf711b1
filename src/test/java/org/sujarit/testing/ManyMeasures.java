package org.sujarit.testing;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sujarit.Sujarit;
import org.sujarit.testing.AgencyFixture.TestAgency;

/** Years of measures as an agency has them after ten of them, written straight into the tables: living them takes hours. */
public final class ManyMeasures {

    private static final AtomicLong NEXT = new AtomicLong(800_000_000_000L);

    private static final String CYCLE = "insert into cycle (id, agency_id, fiscal_year, state, opened_at, version)"
            + " values (?, (select id from agency where code = ?), ?, ?, ?, 0)";
    private static final String MEASURE = "insert into measure (id, cycle_id, cycle_key, code, ordinal, title, unit,"
            + " position, owner, starts_on, ends_on, due_on, indicator, target, target_unit, monitoring, state, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'x', ?, ?, ?, ?, 'x', 1, 'x', 'x', ?, 0)";
    private static final String STEP = "insert into activity (id, measure_id, number, text) values (?, ?, ?, 'x')";
    private static final String RESULT =
            "insert into result (id, activity_id, position, done_on, text) values (?, ?, 0, ?, 'x')";

    private static final String FINDING = "insert into finding (id, cycle_id, position, item, item_text, instrument,"
            + " finding_level, indicator, kind, score, rule, issue) values (?, ?, ?, ?, ?, 'IIT', ?, ?, 'IMPROVE', ?, 'x', '')";
    private static final String ANSWERED = "insert into measure_finding (measure_id, finding_id) values (?, ?)";
    private static final String ENTRY = "insert into audit_entry (year_key, subject_key, stream, number, happened_at,"
            + " actor, action, detail, previous_hash, hash) values (?, ?, ?, ?, ?, 'x', ?, ?, 'x', 'x')";

    private static final int ITEMS = 30;
    private static final int INDICATORS = 10;

    private final JdbcTemplate jdbc;
    private final TestAgency agency;

    public ManyMeasures(JdbcTemplate jdbc, TestAgency agency) {
        this.jdbc = jdbc;
        this.agency = agency;
    }

    /** The newest of the years runs, with every third measure late and without proof; all before are published. */
    public void add(int first, int years, int each) {
        for (int year = first; year < first + years; year++) {
            add(year, each, year == first + years - 1);
        }
    }

    private void add(int year, int measures, boolean running) {
        long cycle = NEXT.getAndIncrement();
        jdbc.update(CYCLE, cycle, agency.code, year, running ? "RUNNING" : "CLOSED", opened(year));
        long[] items = findings(cycle, year);
        told(year, running);
        List<Object[]> answered = new ArrayList<>();
        List<Object[]> planned = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        List<Object[]> results = new ArrayList<>();
        LocalDate end = LocalDate.of(year - 543, 9, 30);
        for (int place = 1; place <= measures; place++) {
            long id = NEXT.getAndIncrement();
            LocalDate due = place % 3 == 0 ? end.minusMonths(6) : end;
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
                due,
                due,
                running ? "EXECUTING" : "PUBLISHED"
            });
            answered.add(new Object[] {id, items[place % ITEMS]});
            for (int number = 1; number <= 3; number++) {
                long step = NEXT.getAndIncrement();
                steps.add(new Object[] {step, id, number});
                results.add(new Object[] {NEXT.getAndIncrement(), step, end.minusDays(place % 200)});
            }
        }
        jdbc.batchUpdate(MEASURE, planned);
        jdbc.batchUpdate(ANSWERED, answered);
        jdbc.batchUpdate(STEP, steps);
        jdbc.batchUpdate(RESULT, results);
    }

    private static Timestamp opened(int year) {
        return Timestamp.from(
                LocalDate.of(year - 544, 10, 1).atStartOfDay(Sujarit.ZONE).toInstant());
    }

    /** Scores of thirty items and ten indicators, three items for each. */
    private long[] findings(long cycle, int year) {
        List<Object[]> found = new ArrayList<>();
        long[] items = new long[ITEMS];
        for (int one = 0; one < ITEMS + INDICATORS; one++) {
            long id = NEXT.getAndIncrement();
            boolean item = one < ITEMS;
            int number = 1 + (item ? one : one - ITEMS);
            int indicator = item ? 1 + one / 3 : number;
            String code = (item ? "i" : "ind") + number;
            String text = item ? "ข้อ " + number : "ตัวชี้วัดที่ " + number + " ทดสอบ";
            found.add(new Object[] {
                id, cycle, one, code, text, item ? "ITEM" : "INDICATOR", indicator, 50 + (year + number * 7) % 50
            });
            if (item) {
                items[one] = id;
            }
        }
        jdbc.batchUpdate(FINDING, found);
        return items;
    }

    /** Thirty days in each stage. */
    private void told(int year, boolean running) {
        String key = agency.code + "/" + year;
        List<String> entries = List.of(
                "results-imported", "findings-analysed", "published PLAN x", "report-compiled", "published REPORT x");
        List<Object[]> told = new ArrayList<>();
        LocalDate day = LocalDate.of(year - 544, 10, 1);
        for (String entry : running ? entries.subList(0, 3) : entries) {
            day = day.plusDays(30);
            String[] words = entry.split(" ", 2);
            Timestamp at = Timestamp.from(day.atTime(9, 0).atZone(Sujarit.ZONE).toInstant());
            told.add(new Object[] {key, key, key, told.size() + 1, at, words[0], words.length > 1 ? words[1] : ""});
        }
        jdbc.batchUpdate(ENTRY, told);
    }
}
