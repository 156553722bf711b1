package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.Sujarit;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.process.start.OpeningFiscalYear;
import org.sujarit.process.start.YearlyCatchUp;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.TestClock;

/** It opens years for every agency there is: those that other tests left are closed first. */
class OpenYearlyCyclesTests extends ProcessTest {

    private static final String PROCESS = "open-yearly-cycles";

    @Autowired
    private TestClock clock;

    @Autowired
    private Cycles cycles;

    @Autowired
    private OpeningFiscalYear opening;

    @Autowired
    private YearlyCatchUp catchUp;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void noAgencyIsLeftByOthers() {
        agencies.retireAll();
    }

    @AfterEach
    void setTheClockRight() {
        clock.reset();
    }

    @Test
    void theYearBeginsOnTheFirstOfOctoberAtMidnightInThailand() {
        ZonedDateTime due = dueAt(timer());
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(due.getMonthValue()).isEqualTo(10);
        assertThat(due.getDayOfMonth()).isEqualTo(1);
        assertThat(due.toInstant()).isAfter(Instant.now());
    }

    @Test
    void theNewYearOpensForEveryActiveAgencyAndIsFollowedByTheNext() {
        TestAgency active = agencies.make();
        TestAgency retired = agencies.make();
        retired.retire();
        ZonedDateTime due = dueAt(timer());
        clock.set(due.toLocalDate());
        engine.getManagementService().executeJob(timer().getId());
        runOpening();
        FiscalYear begun = FiscalYear.of(due.toLocalDate());
        Cycle cycle = cycles.find(active.code, begun.year()).orElseThrow();
        assertThat(cycle.state()).isEqualTo(CycleState.OPENED);
        assertThat(cycle.fiscalYear().first()).isEqualTo(due.toLocalDate());
        assertThat(actions(cycle.key())).containsExactly("cycle-opened");
        assertThat(openTasks(cycle)).containsExactly("import-assessment");
        assertThat(cycles.ofAgencies(List.of(retired.code))).isEmpty();
        assertThat(dueAt(timer())).isEqualTo(due.plusYears(1));
    }

    @Test
    void openingTwiceOpensNothingTheSecondTime() {
        TestAgency agency = agencies.make();
        assertThat(opening.openMissing()).isPositive();
        assertThat(opening.openMissing()).isZero();
        engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
        runOpening();
        assertThat(cycles.ofAgencies(List.of(agency.code))).hasSize(1);
    }

    @Test
    void aYearThatBeganWhileTheMachineWasOffIsOpenedAtItsNextStart() {
        TestAgency agency = agencies.make();
        clock.set(LocalDate.now(Sujarit.ZONE).plusYears(3));
        int missed = FiscalYear.of(LocalDate.now(clock)).year();
        assertThat(cycles.find(agency.code, missed)).isEmpty();
        catchUp.run(new DefaultApplicationArguments());
        assertThat(cycles.find(agency.code, missed)).isPresent();
        catchUp.run(new DefaultApplicationArguments());
        assertThat(cycles.ofAgencies(List.of(agency.code))).hasSize(1);
    }

    @Test
    void whoOpenedTheYearByHandKeepsIt() {
        TestAgency agency = agencies.make();
        int current = FiscalYear.of(LocalDate.now(clock)).year();
        Cycle byHand = years.open(agency, current).cycle;
        opening.openMissing();
        assertThat(cycles.ofAgencies(List.of(agency.code)))
                .extracting(Cycle::id)
                .containsExactly(byHand.id());
    }

    /** Another node, or an officer, is a moment ahead. */
    @Test
    void anAgencyWhoseYearIsBeingOpenedElsewhereDoesNotHoldUpTheOthers() throws Exception {
        TestAgency first = agencies.make();
        TestAgency second = agencies.make();
        int current = FiscalYear.of(LocalDate.now(clock)).year();
        CountDownLatch written = new CountDownLatch(1);
        Thread elsewhere = new Thread(() -> transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "insert into cycle (id, agency_id, fiscal_year, state, opened_at, version)"
                            + " select 2000000000, id, ?, 'OPENED', current_timestamp, 0 from agency where code = ?",
                    current,
                    first.code);
            written.countDown();
            pause();
        }));
        elsewhere.start();
        written.await();
        catchUp.run(new DefaultApplicationArguments());
        elsewhere.join();
        assertThat(cycles.find(first.code, current)).get().extracting(Cycle::id).isEqualTo(2_000_000_000L);
        assertThat(cycles.find(second.code, current)).isPresent();
        assertThat(opening.openMissing()).isZero();
    }

    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatCannotBeOpenedStopsNeitherTheStartNorTheOthers() {
        TestAgency broken = agencies.make();
        TestAgency sound = agencies.make();
        int current = FiscalYear.of(LocalDate.now(clock)).year();
        String stream = broken.code + "/" + current;
        // A chain that ends with the last number there is takes no further entry.
        jdbc.update(
                "insert into audit_entry (stream, number, happened_at, actor, action, detail, previous_hash, hash)"
                        + " values (?, ?, current_timestamp, 'x', 'x', 'x', 'x', 'x')",
                stream,
                Integer.MAX_VALUE);
        jdbc.update(
                "insert into audit_entry (stream, number, happened_at, actor, action, detail, previous_hash, hash)"
                        + " values (?, ?, current_timestamp, 'x', 'x', 'x', 'x', 'x')",
                stream,
                Integer.MIN_VALUE);
        catchUp.run(new DefaultApplicationArguments());
        assertThat(cycles.find(sound.code, current)).isPresent();
        assertThat(cycles.find(broken.code, current)).isEmpty();
        assertThatThrownBy(() -> opening.openMissing()).hasMessageContaining(broken.code);
    }

    private Job timer() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(PROCESS)
                .timers()
                .singleResult();
    }

    private void runOpening() {
        engine.getManagementService().createJobQuery().processDefinitionKey(PROCESS).messages().list().stream()
                .map(Job::getId)
                .forEach(engine.getManagementService()::executeJob);
    }

    private List<String> openTasks(Cycle cycle) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(cycle.key()).list().stream()
                .map(org.camunda.bpm.engine.task.Task::getTaskDefinitionKey)
                .toList();
    }

    private static ZonedDateTime dueAt(Job job) {
        return job.getDuedate().toInstant().atZone(Sujarit.ZONE);
    }
}
