package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.sujarit.cycle.CycleState;
import org.sujarit.document.Documents;
import org.sujarit.evidence.FileStore;
import org.sujarit.refusal.Refused;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;
import org.sujarit.thai.ThaiDates;
import org.sujarit.thai.ThaiDigits;

/** The documents of a year for its officer, before and after each becomes public. */
@ApplicationTest
class PublishedDocumentsTests {

    private static final String DRAFT = "ห้ามใช้อ้างอิง";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Documents documents;

    @Autowired
    private FileStore store;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TestClock clock;

    @Autowired
    private ThreadPoolTaskExecutor applicationTaskExecutor;

    private TestYear open() {
        return years.open(agencies.make(), 2569);
    }

    private Browser.Answer document(TestYear year, String name) {
        Browser.Answer answer = browsers.of(year.agency, "officer").get("/api/cycles/" + year.cycle.id() + "/" + name);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private String portal(TestYear year, String name) {
        return browsers.anonymous()
                .get("/portal/" + year.cycle.key() + "/" + name)
                .body();
    }

    @Test
    void aPlanIsKeptWhenSomebodyDecidesOnItAndNotWhenItIsRead() {
        TestYear year = open();
        year.analyse();
        List<Map<String, Object>> plan = years.findings(year).stream()
                .map(finding -> year.measureFor(finding, year.agency.unit))
                .toList();
        plan.get(0).put("title", "แผนที่ยังไม่มีใครเคยอ่าน " + UUID.randomUUID());
        year.finish("plan-measures", "officer", Map.of("measures", plan));
        String shown = browsers.of(year.agency, "manager")
                .get("/api/tasks/" + year.the("approve-plan"))
                .json()
                .path("digest")
                .asText();
        assertThat(shown).isEqualTo(documents.planDigest(year.now()));
        assertThatThrownBy(() -> store.read(shown)).isInstanceOf(Refused.class);
        year.finish("approve-plan", "manager", year.passed(shown));
        assertThat(store.read(shown)).isNotEmpty();
    }

    @Test
    void theReportIsADraftUntilItIsPublishedAndThenExactlyWhatWasPublished() {
        TestYear year = open();
        year.run();
        year.carryOut("i7-1");
        year.carryOut("o41-1");
        Browser.Answer before = document(year, "report.html");
        assertThat(before.body()).contains(DRAFT);
        assertThat(before.header("Content-Disposition")).contains("-draft.html");

        year.report();

        Browser.Answer after = document(year, "report.html");
        assertThat(after.body())
                .isEqualTo(portal(year, "report.html"))
                .contains("(manager " + year.agency.code + ")")
                .doesNotContain(DRAFT);
        assertThat(after.header("Content-Disposition"))
                .contains("report-" + year.agency.code + "-2569.html")
                .doesNotContain("draft");
        for (String format : List.of("json", "csv")) {
            assertThat(document(year, "report." + format).body()).isEqualTo(portal(year, "report." + format));
        }
    }

    @Test
    void thePlanIsADraftUntilItIsPublishedAndThenExactlyWhatWasPublished() {
        TestYear year = open();
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        assertThat(document(year, "plan.html").body()).contains(DRAFT);
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        assertThat(document(year, "plan.html").body()).contains(DRAFT);

        year.runJobs();

        assertThat(document(year, "plan.html").body())
                .isEqualTo(portal(year, "plan.html"))
                .doesNotContain(DRAFT);
    }

    @Test
    void whatWasApprovedIsPublishedWhateverChangedItsNameSince() {
        TestYear year = open();
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        Group unit = identity.createGroupQuery().groupId(year.agency.unit).singleResult();
        unit.setName("สำนักที่เปลี่ยนชื่อ");
        identity.saveGroup(unit);

        year.runJobs();

        assertThat(year.now().state()).isEqualTo(CycleState.RUNNING);
        assertThat(portal(year, "plan.html")).contains("สำนักปลัด").doesNotContain("สำนักที่เปลี่ยนชื่อ");
    }

    @Test
    void theAnnouncementIsADraftWithoutADayUntilThePlanIsApprovedAndThenBearsThatDay() {
        TestYear year = open();
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        assertThat(document(year, "announcement.html").body()).contains(DRAFT, "ประกาศ ณ วันที่ ……");
        String approved = today();
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();

        try {
            clock.set(LocalDate.now(clock).plusDays(40));
            Browser.Answer announcement = document(year, "announcement.html");
            assertThat(announcement.body())
                    .contains("ประกาศ ณ วันที่ " + approved, "ปรับปรุงประเด็นที่ควรพัฒนาให้ดีขึ้น")
                    .doesNotContain(DRAFT, "ร่าง");
            assertThat(announcement.header("Content-Disposition")).doesNotContain("draft");
        } finally {
            clock.reset();
        }
    }

    @Test
    void theMemoIsADraftUntilTheReportGoesToTheManager() {
        TestYear year = open();
        year.run();
        year.carryOut("i7-1");
        year.carryOut("o41-1");
        year.finish("prepare-report", "officer", java.util.Map.of("introduction", ""));
        assertThat(document(year, "memo.html").body()).contains(DRAFT);

        String reviewed = today();
        year.finish("review-report", "reviewer", year.passed(year.now().compiledReport()));

        assertThat(document(year, "memo.html").body())
                .contains("วันที่ " + reviewed)
                .doesNotContain(DRAFT);
        year.finish("approve-report", "manager", year.returned(year.now().compiledReport(), "แก้คำนำ"));
        assertThat(document(year, "memo.html").body()).contains(DRAFT);
    }

    private String today() {
        return ThaiDigits.toThai(ThaiDates.full(LocalDate.now(clock)));
    }

    /** Sending is not the business of the few threads that the application keeps for itself. */
    @Test
    void aDocumentIsSentWhileEveryOtherThreadIsBusy() {
        TestYear year = open();
        year.run();
        CountDownLatch done = new CountDownLatch(1);
        try {
            for (int thread = 0; thread < applicationTaskExecutor.getMaxPoolSize() && thread < 4; thread++) {
                applicationTaskExecutor.execute(() -> {
                    try {
                        done.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            assertThat(document(year, "report.html").body()).contains(DRAFT);
        } finally {
            done.countDown();
        }
    }
}
