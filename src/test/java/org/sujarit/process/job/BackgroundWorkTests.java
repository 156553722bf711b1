package org.sujarit.process.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.document.Documents;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** A plan is approved and its publication, a job of the engine, is under way when its node stops, or it fails. */
@ApplicationTest
@Tag("database")
class BackgroundWorkTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService management;

    @Autowired
    private Documents documents;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Nodes nodes;
    private TestYear year;

    @BeforeEach
    void aPlanIsApproved() {
        nodes = new Nodes(
                jdbc,
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired());
        year = years.open(agencies.make(), 2569);
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
    }

    @AfterEach
    void clean() {
        clock.reset();
        jdbc.sql("delete from node_alive").update();
    }

    @Test
    void workOfANodeThatIsLostGoesOnAtOnceAndThatOfOneThatLivesIsLeftToIt() {
        nodes.lives("lost");
        nodes.lives("at-work");
        lock("at-work");
        nodes.freeJobsOfTheLost();
        assertThat(owner()).isEqualTo("at-work");
        lock("lost");
        jdbc.sql("update node_alive set seen_at = current_timestamp - interval '16' second where node = 'lost'")
                .update();
        nodes.freeJobsOfTheLost();
        assertThat(owner()).isEqualTo("nobody");
    }

    @Test
    void aNodeThatWasOnlySlowDoesNotWriteToWhatWasTakenFromIt() {
        lock("of an earlier version, or killed before it ever said that it lives");
        int revision = revision();
        nodes.freeJobsOfTheLost();
        assertThat(revision()).isGreaterThan(revision);
    }

    @Test
    void aJobThatFailsIsTriedForMoreThanAnHourLaterEachTime() {
        makeItFail();
        List<Duration> waits = new ArrayList<>();
        for (int attempt = 1; attempt < PatientRetries.TRIES; attempt++) {
            fail();
            waits.add(Duration.between(clock.instant(), job().getDuedate().toInstant()));
        }
        assertThat(waits).isSorted();
        assertThat(waits.get(0)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(11));
        assertThat(waits.get(waits.size() - 1)).isGreaterThan(Duration.ofMinutes(59));
        assertThat(job().getRetries()).isEqualTo(1);
        fail();
        assertThat(job().getRetries()).isZero();
    }

    @Test
    void whatFailedIsShownToOfficerAndAdministratorAndTriedAgainByThem() {
        makeItFail();
        for (int attempt = 1; attempt <= PatientRetries.TRIES; attempt++) {
            fail();
        }
        Browser officer = browsers.of(year.agency, "officer");
        String page = officer.get("/home").body();
        assertThat(page)
                .contains(
                        "งานเบื้องหลังที่ยังไม่สำเร็จ",
                        "เผยแพร่มาตรการ",
                        year.cycle.agency().name() + " · ปีงบประมาณ",
                        "ลองหลายครั้งแล้ว");
        assertThat(page).doesNotContain("the test made it fail");
        assertThat(browsers.administrator().get("/home").body()).contains(job().getId());
        assertThat(again(officer).header("Location")).endsWith("/home");
        assertThat(officer.get("/home").body()).contains("สั่งให้ลองใหม่แล้ว");
        assertThat(officer.get("/home").body()).doesNotContain("สั่งให้ลองใหม่แล้ว");
        assertThat(job().getRetries()).isEqualTo(PatientRetries.TRIES);
        assertThat(job().getDuedate().toInstant())
                .isBeforeOrEqualTo(Instant.now().plusSeconds(1));
        assertThat(trail.entriesOf(year.cycle.key()))
                .filteredOn(entry -> entry.action().equals("work-tried-again"))
                .extracting(AuditEntry::actor)
                .containsExactly(year.agency.id("officer"));
    }

    @Test
    void nobodyElseSeesItOrTriesItAgain() {
        makeItFail();
        fail();
        int left = job().getRetries();
        List<Browser> others = List.of(
                browsers.of(year.agency, "manager"),
                browsers.of(year.agency, "staff1"),
                browsers.of(agencies.make(), "officer"));
        for (Browser other : others) {
            assertThat(other.get("/home").body()).doesNotContain(job().getId());
            assertThat(again(other).status()).isEqualTo(404);
        }
        assertThat(job().getRetries()).isEqualTo(left);
    }

    private Browser.Answer again(Browser browser) {
        return browser.form(
                "/home/failed-work/" + job().getId() + "/retrying", Map.of("_csrf", browser.formToken("/home")));
    }

    /** The domain refuses to publish a plan that is not approved. */
    private void makeItFail() {
        jdbc.sql("update cycle set state = 'PLANNING' where id = ?")
                .param(year.cycle.id())
                .update();
    }

    private void fail() {
        Throwable thrown = catchThrowable(() -> management.executeJob(job().getId()));
        assertThat(thrown).isNotNull();
    }

    private Job job() {
        return management
                .createJobQuery()
                .tenantIdIn(year.agency.code)
                .messages()
                .singleResult();
    }

    private void lock(String node) {
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = ?, LOCK_EXP_TIME_ = current_timestamp + interval '5' minute"
                        + " where ID_ = ?")
                .param(node)
                .param(job().getId())
                .update();
    }

    private String owner() {
        return jdbc.sql("select coalesce(LOCK_OWNER_, 'nobody') from ACT_RU_JOB where ID_ = ?")
                .param(job().getId())
                .query(String.class)
                .single();
    }

    private int revision() {
        return jdbc.sql("select REV_ from ACT_RU_JOB where ID_ = ?")
                .param(job().getId())
                .query(Integer.class)
                .single();
    }
}
