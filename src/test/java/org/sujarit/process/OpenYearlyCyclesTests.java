package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.sujarit.Sujarit;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.TestClock;

/** Comes before other tests: it opens years for every agency there is, and those leave many. */
@Order(0)
class OpenYearlyCyclesTests extends ProcessTest {

    private static final String PROCESS = "open-yearly-cycles";

    @Autowired
    private TestClock clock;

    @Autowired
    private Cycles cycles;

    @Autowired
    private OpeningYear opening;

    @Autowired
    private YearlyCatchUp catchUp;

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
        active.retire();
    }

    @Test
    void openingTwiceOpensNothingTheSecondTime() {
        TestAgency agency = agencies.make();
        assertThat(opening.openMissing()).isPositive();
        assertThat(opening.openMissing()).isZero();
        engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
        runOpening();
        assertThat(cycles.ofAgencies(List.of(agency.code))).hasSize(1);
        agency.retire();
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
        agency.retire();
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
        agency.retire();
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
