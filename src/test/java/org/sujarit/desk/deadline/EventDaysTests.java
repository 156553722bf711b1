package org.sujarit.desk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.Sujarit;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.document.Documents;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** The budget ordinance is announced: what has to be done within 30 days is due 30 days later, for whoever looks. */
@ApplicationTest
@Tag("database")
class EventDaysTests {

    private static final String EVENT = "ประกาศใช้ข้อบัญญัติงบประมาณ";
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Documents documents;

    @Autowired
    private Browsers browsers;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TestClock clock;

    private TestYear year;
    private Browser officer;

    @BeforeEach
    void aPlanCountsFromAnEvent() {
        clock.set(LocalDate.of(2025, 12, 20));
        year = years.open(agencies.make(), 2569);
        year.analyse();
        year.finish("plan-measures", "officer", plan("  ประกาศใช้  ข้อบัญญัติงบประมาณ ", 30));
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
        officer = browsers.of(year.agency, "officer");
    }

    @AfterEach
    void goOnFromNow() {
        clock.reset();
    }

    /** Of two measures the first counts from it. */
    private Map<String, Object> plan(String event, int days) {
        List<Long> findings = years.findings(year);
        Map<String, Object> counting = year.measureFor(findings.get(0), year.agency.unit);
        counting.put("dueEvent", event);
        counting.put("dueDays", days);
        return Map.of("measures", List.of(counting, year.measureFor(findings.get(1), year.agency.unit)));
    }

    private String path() {
        return "/home/cycles/" + year.cycle.id() + "/events";
    }

    private Browser.Answer tell(Browser person, String event, String day) {
        return person.form(path(), Map.of("event", event, "day", day, "_csrf", person.formToken("/home")));
    }

    private void told(String day) {
        assertThat(tell(officer, EVENT, day).status()).isEqualTo(302);
        deliveries.await();
    }

    @Test
    void beforeItsDayIsToldTheLastDayPlannedHoldsAndEverybodyReadsWhatIsWaitedFor() {
        assertThat(year.measure("i7-1").dueOn()).isEqualTo(LAST);
        assertThat(officer.get(path()).body())
                .contains("ภายใน ๓๐ วัน", "ยังไม่ได้ระบุวันของเหตุการณ์", "i7-1")
                .doesNotContain("o41-1");
        assertThat(officer.get("/home/measures/" + year.measure("i7-1").key()).body())
                .contains("ภายใน ๓๐ วันนับแต่วันที่เกิดเหตุการณ์", "ระหว่างนี้ใช้วันสิ้นสุดตามแผน", path());
        assertThat(remarks()).contains("EVENT_WITHOUT_DAY").doesNotContain("DEADLINE_MISSED");
        assertThat(officer.get("/portal/" + year.cycle.address() + "/measures/i7-1")
                        .body())
                .contains("ภายใน ๓๐ วันนับแต่วันที่เกิดเหตุการณ์");
        assertThat(officer.get("/portal/" + year.cycle.address() + "/plan").body())
                .contains("ภายใน ๓๐ วันนับแต่วันประกาศใช้");
    }

    @Test
    void toldOnceItIsTheDeadlineOfWhatCountsFromItAndOfNothingElse() {
        year.assign("i7-1");
        String task = year.the("execute-measure", "i7-1");
        told("10/12/2568");
        LocalDate due = LocalDate.of(2026, 1, 9);
        assertThat(year.measure("i7-1").dueOn()).isEqualTo(due);
        assertThat(year.measure("o41-1").dueOn()).isEqualTo(LAST);
        assertThat(day(tasks.createTaskQuery().taskId(task).singleResult().getDueDate()))
                .isEqualTo(due);
        assertThat(timers()).contains(due.minusDays(14), due.plusDays(1));
        assertThat(officer.get(path()).body()).contains("ครบกำหนด ๙ ม.ค. ๒๕๖๙", "วันครบกำหนดเปลี่ยน ๑ มาตรการ");
        assertThat(browsers.of(year.agency, "staff1").get("/home").body())
                .contains("วันครบกำหนดของมาตรการ", "๙ ม.ค. ๒๕๖๙");
        assertThat(browsers.of(year.agency, "staff1")
                        .get("/home/measures/" + year.measure("i7-1").key() + "/record")
                        .body())
                .contains("ครบกำหนด ๙ ม.ค. ๒๕๖๙");
        assertThat(trail.entriesOf(year.cycle.key()))
                .extracting(AuditEntry::action)
                .contains("event-day-told");
        assertThat(remarks()).doesNotContain("EVENT_WITHOUT_DAY", "DEADLINE_MISSED");
    }

    @Test
    void afterThatManyDaysItIsLateInEveryListAndInTheChecks() {
        year.assign("i7-1");
        told("2568-12-10");
        clock.set(LocalDate.of(2026, 1, 10));
        assertThat(officer.get("/home/measures?late=true").body())
                .contains("i7-1")
                .doesNotContain("o41-1");
        assertThat(officer.get("/home").body())
                .containsPattern("late=true\"\\s+data-number=\"late\">\\s*<strong>\\s*๑");
        assertThat(remarks()).contains("DEADLINE_MISSED");
        told("2569-01-05");
        assertThat(officer.get("/home/measures?late=true").body()).doesNotContain("i7-1</");
        assertThat(remarks()).doesNotContain("DEADLINE_MISSED");
    }

    @Test
    void aDayThatWasTakenAwayIsWaitedForAgain() {
        told("2568-12-10");
        told("");
        assertThat(year.measure("i7-1").dueOn()).isEqualTo(LAST);
        assertThat(officer.get(path()).body()).contains("ยังไม่ได้ระบุวันของเหตุการณ์");
    }

    /** The amended plan counts from the same event, or from none. */
    @Test
    void anAmendedPlanCountsAnewFromWhatWasTold() {
        told("2568-12-10");
        amendments
                .change(year, "i7-1", typed -> typed.putAll(Map.of("dueEvent", EVENT, "dueDays", 60)))
                .agreed();
        assertThat(year.measure("i7-1").dueOn()).isEqualTo(LocalDate.of(2026, 2, 8));
    }

    @Test
    void aDayThatCannotBeIsRefusedAndStaysAsItWasTyped() {
        for (String wrong : List.of("2560-01-01", "2575-01-01", "2568-12-21", "เมื่อวาน", "31/2/2569")) {
            assertThat(tell(officer, EVENT, wrong).status()).isEqualTo(302);
            assertThat(officer.get(path()).body()).as(wrong).contains("role=\"alert\"", "value=\"" + wrong + "\"");
        }
        assertThat(year.measure("i7-1").dueOn()).isEqualTo(LAST);
        tell(officer, "เหตุการณ์ที่ไม่มีใครใช้", "2568-12-10");
        assertThat(officer.get(path()).body()).contains("ไม่มีมาตรการใดในปีนี้ที่นับกำหนดจากเหตุการณ์นี้แล้ว");
    }

    /** Of two who tell it at once the second counts, for the page and for the deadline alike. */
    @Test
    void twoWhoTellItAtOnceLeaveNoDeadlineOfTheOther() {
        told("2568-12-10");
        for (int round = 0; round < 6; round++) {
            List<CompletableFuture<Browser.Answer>> both = Stream.of("", "2568-12-" + (11 + round))
                    .map(day ->
                            CompletableFuture.supplyAsync(() -> tell(browsers.of(year.agency, "officer"), EVENT, day)))
                    .toList();
            assertThat(both)
                    .as("one waits for the other")
                    .extracting(answer -> answer.join().status())
                    .containsOnly(302);
            String kept = officer.get(path()).body();
            assertThat(kept).doesNotContain("role=\"alert\"");
            LocalDate due = year.measure("i7-1").dueOn();
            assertThat(kept.contains("ยังไม่ได้ระบุวันของเหตุการณ์")).as(kept).isEqualTo(due.equals(LAST));
        }
    }

    /** Whichever was first: what was planned anew counts from the day that is kept. */
    @Test
    void aDayToldWhileAnAmendmentIsApprovedIsTheDeadlineOfWhatWasAmended() {
        told("2568-12-10");
        for (int round = 0; round < 4; round++) {
            int days = 60 + round;
            LocalDate kept = LocalDate.of(2025, 12, 11 + round);
            var amendment =
                    amendments.change(year, "i7-1", typed -> typed.putAll(Map.of("dueEvent", EVENT, "dueDays", days)));
            amendment.reviewedBy("reviewer");
            CompletableFuture<Browser.Answer> tells = CompletableFuture.supplyAsync(
                    () -> tell(officer, EVENT, kept.plusYears(543).toString()));
            amendment.approvedBy("manager");
            year.runJobs();
            assertThat(tells.join().status()).isEqualTo(302);
            assertThat(year.measure("i7-1").dueOn()).isEqualTo(kept.plusDays(days));
        }
    }

    @Test
    void anEventThatGrowsInSmallLettersCanBeTold() {
        String grows = "İ".repeat(500);
        amendments
                .change(year, "i7-1", typed -> typed.putAll(Map.of("dueEvent", grows, "dueDays", 3)))
                .agreed();
        assertThat(tell(officer, grows, "2568-12-10").status()).isEqualTo(302);
        assertThat(year.measure("i7-1").dueOn()).isEqualTo(LocalDate.of(2025, 12, 13));
    }

    @Test
    void aChangeOfItsPlanThatWasApprovedIsNoReturnOfTheMeasure() {
        year.assign("i7-1");
        amendments.change(year, "i7-1", typed -> typed.put("dueDays", null)).agreed();
        assertThat(officer.get("/home/measures/" + year.measure("i7-1").key()).body())
                .doesNotContain("ส่งกลับโดย", "tag alarm");
    }

    @Test
    void onlyTheOfficersOfTheAgencyTellIt() {
        for (String person : List.of("staff1", "reviewer", "manager", "auditor")) {
            assertThat(tell(browsers.of(year.agency, person), EVENT, "2568-12-10")
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(tell(browsers.of(agencies.make(), "officer"), EVENT, "2568-12-10")
                        .status())
                .isEqualTo(404);
        assertThat(year.measure("i7-1").dueOn()).isEqualTo(LAST);
    }

    private String remarks() {
        return officer.api("GET", "/api/cycles/" + year.cycle.id() + "/checks", null)
                .body();
    }

    private Stream<LocalDate> timers() {
        return jobs.createJobQuery().tenantIdIn(year.agency.code).timers().list().stream()
                .map(job -> day(job.getDuedate()));
    }

    private static LocalDate day(java.util.Date moment) {
        return moment.toInstant().atZone(Sujarit.ZONE).toLocalDate();
    }
}
