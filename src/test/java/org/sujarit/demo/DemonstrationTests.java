package org.sujarit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.sujarit.Sujarit;
import org.sujarit.access.Accounts;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.measure.Measures;
import org.sujarit.node.Turns;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.process.work.Work;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.TestClock;

/** The demonstration is made once, whatever happens meanwhile; from then on the work is the people's own. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTests {

    @Autowired
    private DemoPeople people;

    @Autowired
    private DemoCycle year;

    @Autowired
    private Turns turns;

    @Autowired
    private DemoProgress progress;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Measures measures;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People actors;

    @Autowired
    private Work work;

    @Autowired
    private ChangingCourse course;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private TestClock clock;

    private final int running = FiscalYear.of(LocalDate.now(Sujarit.ZONE)).year();

    /** It was begun and killed, and the next start comes only in the year after. */
    @BeforeAll
    void beginAndGoOnAYearLater() throws IOException, InterruptedException {
        assertThat(progress.made()).isFalse();
        assertThat(progress.begunFor(running)).isEqualTo(running);
        people.make();
        year.step(year.opened(Demonstration.FINISHED), plan(), Set.of());
        clock.set(LocalDate.now(Sujarit.ZONE).plusYears(1));
        Thread jobs = new Thread(this::runJobs);
        jobs.setDaemon(true);
        jobs.start();
        demonstration().run();
        jobs.interrupt();
        jobs.join();
    }

    @AfterAll
    void leaveNoTrace() {
        clock.reset();
        Agency agency = agencies.findByCode(DemoPeople.AGENCY).orElseThrow();
        agency.retire();
        agencies.save(agency);
    }

    @Test
    void itGoesOnWithTheYearItWasBegunFor() {
        assertThat(progress.made()).isTrue();
        assertThat(cycle(Demonstration.FINISHED).state()).isEqualTo(CycleState.CLOSED);
        assertThat(cycle(running).state()).isEqualTo(CycleState.RUNNING);
        assertThat(cycles.find(DemoPeople.AGENCY, running + 1)).isEmpty();
        assertThat(keys(cycle(running)))
                .contains("assign-owner", "execute-measure", "attach-evidence", "review-measure", "approve-measure");
    }

    @Test
    void onceMadeItLeavesAllWorkToThePeople() {
        Cycle next = year.opened(running + 1);
        List<String> before = open(next);
        List<String> beforeInRunning = open(cycle(running));
        demonstration().run();
        assertThat(open(next)).isEqualTo(before).isNotEmpty();
        assertThat(open(cycle(running))).isEqualTo(beforeInRunning).isNotEmpty();
    }

    @Test
    void whatPeopleTookUpOrAskedForIsLeftToThem() throws IOException {
        Cycle cycle = cycle(running);
        accounts.person("demosecondreviewer", "", "", "sujarit-demo", List.of(Role.REVIEWER.group(), "bongtiPalad"));
        String review = the(cycle, "review-measure");
        tasks.claim(review, "demosecondreviewer");
        Long measure = measures.findByCycleIdOrderByOrdinal(cycle.id()).stream()
                .filter(one -> one.code().equals("i8-1"))
                .findFirst()
                .orElseThrow()
                .id();
        course.requestCancellation(measure, "โครงการถูกยุบ", actors.actor("officer"));
        Set<String> others = work.openIn(cycle.key()).stream()
                .filter(task -> !task.id().equals(review) && !task.key().equals("approve-cancellation"))
                .map(task -> task.businessKey() + " " + task.key())
                .collect(Collectors.toSet());
        assertThat(year.step(cycle, plan().later(), others)).isZero();
        assertThat(open(cycle)).contains(review, the(cycle, "approve-cancellation"));
    }

    private Demonstration demonstration() {
        return new Demonstration(people, year, progress, cycles, json, clock, turns);
    }

    private Cycle cycle(int fiscalYear) {
        return cycles.find(DemoPeople.AGENCY, fiscalYear).orElseThrow();
    }

    private List<String> open(Cycle cycle) {
        return work.openIn(cycle.key()).stream().map(Work.Open::id).sorted().toList();
    }

    private List<String> keys(Cycle cycle) {
        return work.openIn(cycle.key()).stream().map(Work.Open::key).toList();
    }

    private String the(Cycle cycle, String key) {
        return work.openIn(cycle.key()).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DemoPlan plan() throws IOException {
        try (InputStream in = new ClassPathResource("demo/reference-year.json").getInputStream()) {
            return json.readValue(in, DemoPlan.class);
        }
    }

    /** What the engine does by itself beside the demonstration. */
    private void runJobs() {
        while (!Thread.currentThread().isInterrupted()) {
            for (Job job : management
                    .createJobQuery()
                    .tenantIdIn(DemoPeople.AGENCY)
                    .messages()
                    .list()) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException busy) {
                    Thread.onSpinWait(); // again, as the engine would
                }
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException enough) {
                return;
            }
        }
    }
}
