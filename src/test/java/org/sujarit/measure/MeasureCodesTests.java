package org.sujarit.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** A code names one measure of its year, also when several people add one in the same moment. */
@ApplicationTest
@Tag("database")
class MeasureCodesTests {

    private static final int AT_ONCE = 4;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    @Qualifier("engineSchema")
    private JavaMigration engine;

    @Test
    void whoeverProposesAMeasureInTheSameMomentGetsTheNextNumber() throws Exception {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        Map<String, Object> typed = year.measureFor(years.findings(year).get(0), year.agency.unit);
        typed.put("reason", "จำเป็น");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Browser.Answer>> answers = new ArrayList<>();
        for (int person = 0; person < AT_ONCE; person++) {
            Map<String, Object> own = new HashMap<>(typed);
            own.put("title", typed.get("title") + " " + person);
            Browser officer = browsers.of(year.agency, "officer");
            officer.apiToken();
            answers.add(people.submit(() -> {
                start.await();
                return officer.api("POST", "/api/cycles/" + year.cycle.id() + "/amendments", own);
            }));
        }
        start.countDown();
        List<Integer> numbers = new ArrayList<>();
        for (Future<Browser.Answer> answer : answers) {
            assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(201);
            numbers.add(answer.get().json().path("number").asInt());
        }
        people.shutdown();
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(year.open("review-amendment")).hasSize(4);
    }

    @Test
    void theDatabaseTakesNoSecondMeasureOfThatCode() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        assertThatThrownBy(() -> jdbc.update(
                        "update measure set code = 'i7-1' where cycle_id = ? and code = 'o41-1'", year.cycle.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** What older versions let happen: the doubles of a year, and the same code in another year. */
    @Test
    void doublesOfAnOlderVersionGetTheNextFreeNumbers() {
        Flyway before = upgrade("10");
        before.migrate();
        jdbc.update("insert into \"upgrade\".agency (id, code, name, active) values (1, 'a', 'a', true)");
        for (int year = 1; year <= 2; year++) {
            jdbc.update(
                    "insert into \"upgrade\".cycle (id, agency_id, fiscal_year, state, opened_at, version)"
                            + " values (?, 1, ?, 'RUNNING', current_timestamp, 0)",
                    year,
                    2567 + year);
        }
        List<String> codes = List.of("i7-1", "i7-2", "i7-1", "o41-1", "i7-1", "i7-10", "EIT1-1", "o41-1");
        for (int one = 0; one < codes.size(); one++) {
            olderMeasure(one, 1, codes.get(one));
        }
        olderMeasure(codes.size(), 2, "i7-1");
        try {
            upgrade("11").migrate();
            assertThat(jdbc.queryForList("select code from \"upgrade\".measure order by id", String.class))
                    .containsExactly("i7-1", "i7-2", "i7-11", "o41-1", "i7-12", "i7-10", "EIT1-1", "o41-2", "i7-1");
        } finally {
            before.clean();
        }
    }

    private void olderMeasure(int id, int cycle, String code) {
        jdbc.update(
                "insert into \"upgrade\".measure (id, cycle_id, cycle_key, code, title, unit, position, starts_on, ends_on,"
                        + " indicator, target_unit, monitoring, state, version) values (?, ?, 'a/1', ?, 'x', 'x', 'x',"
                        + " date '2025-10-01', date '2026-09-30', 'x', 'x', 'x', 'PLANNED', 0)",
                id,
                cycle,
                code);
    }

    private Flyway upgrade(String version) {
        return Flyway.configure()
                .dataSource(database)
                .schemas("upgrade")
                .defaultSchema("upgrade")
                .javaMigrations(engine)
                .target(version)
                .cleanDisabled(false)
                .load();
    }
}
