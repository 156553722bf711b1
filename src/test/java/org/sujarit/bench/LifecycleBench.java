package org.sujarit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.Sujarit;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.access.Role;
import org.sujarit.api.task.TaskLists;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Proof;
import org.sujarit.measure.Measures;
import org.sujarit.process.work.Work;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.YearFixture;

/**
 * Whole measure lifecycles a second through the application, beside the same diagram on the engine alone. Both write
 * to the same PostgreSQL server, flushed at every commit, with full history.
 */
@ApplicationTest
@TestPropertySource(
        properties = {"spring.jpa.properties.hibernate.generate_statistics=false", "sujarit.test.count-statements=false"
        })
@Tag("bench")
class LifecycleBench {

    private static final int ENOUGH = 1500;
    private static final int OPEN = 100_000;
    private static final int LOOKS = 200;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Work work;

    @Autowired
    private TaskLists lists;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private AttachingEvidence attaching;

    @Autowired
    private Measures measures;

    @Autowired
    private Proof proof;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private DataSource database;

    private final Results results = new Results();

    @Test
    void measuresALifecycleBesideTheBareEngine() throws IOException, SQLException {
        tellSettings();
        jdbc.execute("create database bare");
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        String url = pool.getJdbcUrl().replace("/postgres?", "/bare?");
        var ours = new OurApplication(
                repository, runtime, tasks, work, actingAs, attaching, measures, proof, transaction, jdbc, json);
        int year = FiscalYear.of(LocalDate.now(Sujarit.ZONE)).year();
        TestAgency agency = agencies.make();
        agency.person("small", List.of(Role.ITA_OFFICER, Role.REVIEWER, Role.MANAGER));
        var oneYear = ours.new OneYear(years.open(agency, year));
        try (var bare = new BareSide(url, pool.getUsername(), pool.getPassword())) {
            int rounds = Rounds.untilWarm(() -> oneYear.plan(ENOUGH), oneYear::lifecycle, bare::lifecycle);
            results.fact("rounds of each side until both were warm", String.valueOf(rounds));
            for (int threads : new int[] {1, 2, 4}) {
                var outcome = Rounds.of(threads, () -> oneYear.plan(ENOUGH), oneYear::lifecycle, bare::lifecycle);
                results.lifecycles("lifecycles, small table, threads: " + threads, outcome, 0.9);
            }
            fill(oneYear, bare);
            for (int threads : new int[] {1, 2, 4}) {
                var outcome = Rounds.of(threads, () -> oneYear.plan(ENOUGH), oneYear::lifecycle, bare::lifecycle);
                results.lifecycles("lifecycles, 100,000 open, threads: " + threads, outcome, 2.5);
            }
            lookAtTheWorkList(oneYear, agency.actor("small"));
        } finally {
            results.write();
        }
    }

    private void fill(OurApplication.OneYear oneYear, BareSide bare) {
        for (var side :
                Map.of(jdbc, oneYear.waiting(), bare.jdbc(), bare.waiting()).entrySet()) {
            OpenMeasures open = new OpenMeasures(side.getKey());
            side.getValue()
                    .forEach(instance ->
                            open.copy(instance, OPEN / side.getValue().size()));
            open.analyze();
        }
        oneYear.plan(OPEN);
    }

    private void lookAtTheWorkList(OurApplication.OneYear oneYear, Actor person) {
        double[] times = new double[LOOKS];
        for (int look = -LOOKS / 4; look < LOOKS; look++) {
            double time = oneYear.milliseconds(lists, person);
            if (look >= 0) {
                times[look] = time;
            }
        }
        results.fact(
                "work list of a person in three groups, page and count, median and 95th percentile (goal: 95th percentile < 20 ms)",
                "%.0f ms, %.0f ms".formatted(Rounds.median(times), Rounds.percentile(times, 95)));
    }

    private void tellSettings() {
        for (String setting : new String[] {"server_version", "fsync", "synchronous_commit"}) {
            results.fact(setting, String.valueOf(jdbc.queryForObject("show " + setting, String.class)));
        }
    }
}
