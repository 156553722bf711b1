package org.sujarit.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.sujarit.access.Role;
import org.sujarit.document.Documents;
import org.sujarit.notification.Inbox;
import org.sujarit.notification.NoticeWords;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Nobody finds out too late that nobody may decide, and whoever stands in knows it. */
@ApplicationTest
class WhoDecidesIsToldTests {

    private static final int YEAR = 2569;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Browsers browsers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Documents documents;

    @Autowired
    private Inbox inbox;

    @Autowired
    private NoticeWords words;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TestClock clock;

    private TestAgency agency;
    private TestYear year;

    @BeforeEach
    void runAYear() {
        clock.set(LocalDate.of(2026, 6, 15));
        agency = agencies.make();
        year = years.open(agency, YEAR);
    }

    @AfterEach
    void goOnFromNow() {
        clock.reset();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whoeverProposesAnAmendmentIsToldThatNobodyMayApproveItAndWhatToDo() {
        year.run();
        assertThat(proposing(null)).isEmpty();
        assertThat(proposing(year.measure("i7-1").id())).isEmpty();
        identity.deleteUser(agency.id("manager"));
        assertThat(proposing(null)).hasSize(1);
        assertThat(proposing(null).toString())
                .contains("ยังไม่มีผู้บริหาร", "ข้อเสนอแก้ไขแผนนี้จะไม่มีผู้อนุมัติ", "ตั้งผู้ปฏิบัติราชการแทน");
        assertThat(proposing(year.measure("i7-1").id())).hasSize(1);
    }

    @Test
    void aMeasuresOwnHandsCountForItsAmendmentOnly() {
        year.run();
        identity.createMembership(agency.id("staff1"), Role.MANAGER.group());
        identity.deleteUser(agency.id("manager"));
        year.assign("i7-1");
        assertThat(proposing(null)).isEmpty();
        assertThat(proposing(year.measure("i7-1").id()).toString()).contains("ผู้บริหารทุกคน", "staff1 ");
    }

    @Test
    void onlyAnOfficerOfTheAgencyIsToldWhoCouldDecide() {
        year.run();
        String path = "/api/cycles/" + year.cycle.id() + "/amendments/warnings";
        assertThat(browsers.of(agency, "staff1").get(path).status()).isEqualTo(403);
        assertThat(browsers.of(agencies.make(), "officer").get(path).status()).isEqualTo(404);
    }

    @Test
    void whoeverReviewsOrRevisesAnAmendmentIsToldSoToo() {
        year.run();
        TestAmendment amendment = amendments.add(year, "จัดคลินิก");
        assertThat(warnings("reviewer", amendment.the("review-amendment"))).isEmpty();
        assertThat(warnings("manager", amendment.the("review-amendment")))
                .as("who reviews nothing")
                .isEmpty();
        identity.deleteUser(agency.id("manager"));
        assertThat(warnings("reviewer", amendment.the("review-amendment")).toString())
                .contains("ยังไม่มีผู้บริหาร");
        amendment.returnedBy("review-amendment", "reviewer");
        assertThat(warnings("officer", amendment.the("revise-amendment")).toString())
                .contains("ยังไม่มีผู้บริหาร", "ข้อเสนอแก้ไขแผนนี้");
    }

    @Test
    void theOnlyManagerIsToldBeforeReviewingWhatNobodyElseCouldApprove() {
        identity.createMembership(agency.id("manager"), Role.REVIEWER.group());
        year.run();
        TestAmendment amendment = amendments.add(year, "จัดคลินิก");
        assertThat(warnings("manager", amendment.the("review-amendment")).toString())
                .contains("ผู้บริหารทุกคน", "manager ");
        assertThat(warnings("reviewer", amendment.the("review-amendment"))).isEmpty();
    }

    @Test
    void whoReviewedAllThereIsIsNamedAmongThoseWhoCannotApprove() {
        identity.createMembership(agency.id("reviewer"), Role.MANAGER.group());
        year.run();
        TestAmendment amendment = amendments.add(year, "จัดคลินิก");
        amendment.returnedBy("review-amendment", "reviewer");
        identity.deleteUser(agency.id("manager"));
        agency.person("reviewer2", Role.REVIEWER);
        assertThat(warnings("officer", amendment.the("revise-amendment")).toString())
                .contains("ผู้บริหารทุกคน", "reviewer " + agency.code)
                .doesNotContain("ยังไม่มีผู้บริหาร");
    }

    /** The manager planned as well, so nobody is left. */
    @Test
    void whoeverStandsInIsToldSoInTheFormAndOnTheStartPageUntilItIsTakenBack() {
        submittedByTheManager();
        Browser staff = browsers.of(agency, "staff1");
        assertThat(task(staff, year.the("approve-plan")).path("capacity").isNull())
                .isTrue();
        substitutes("", "staff1");
        deliveries.await();
        assertThat(task(staff, year.the("approve-plan")).path("capacity").asText())
                .contains("ผู้ปฏิบัติราชการแทนผู้บริหาร", "ตั้งไว้เมื่อ");
        assertThat(told("staff1")).hasSize(1);
        assertThat(told("staff1").get(0)).contains("ผู้ปฏิบัติราชการแทนผู้บริหาร", "๒๕๖๙", "ตามที่");
        assertThat(told("officer")).noneMatch(text -> text.contains("ปฏิบัติราชการแทน"));

        substitutes("/withdrawal", "staff1");
        deliveries.await();
        assertThat(told("staff1")).hasSize(1);
        assertThat(told("staff1").get(0)).contains("ไม่ต้องปฏิบัติราชการแทนผู้บริหาร");
        substitutes("", "staff1");
        deliveries.await();
        assertThat(told("staff1")).hasSize(1);
        assertThat(told("staff1").get(0)).contains("ท่านเป็นผู้ปฏิบัติราชการแทนผู้บริหาร");
    }

    @Test
    void theNoticeOfStandingInLeadsToTheWork() {
        submittedByTheManager();
        substitutes("", "staff1");
        deliveries.await();
        Browser staff = browsers.of(agency, "staff1");
        Long notice = inbox.of(agency.actor("staff1")).get(0).id();
        var opened = staff.form("/home/notices/" + notice + "/opening", Map.of("_csrf", staff.formToken("/home")));
        assertThat(opened.header("Location")).endsWith("/tasklist/default/#/?task=" + year.the("approve-plan"));
    }

    @Test
    void whoProposedAnAmendmentIsToldThatItWasApprovedAndFindsThePlan() {
        year.run();
        agency.person("officer2", Role.ITA_OFFICER, agency.unit);
        TestAmendment amendment = amendments.propose(year, "officer2", null, amendments.another(year, "จัดคลินิก"));
        amendment.reviewedBy("reviewer");
        deliveries.await();
        assertThat(told("officer2")).noneMatch(text -> text.contains("ได้รับอนุมัติแล้ว"));
        amendment.approvedBy("manager");
        year.runJobs();
        deliveries.await();
        assertThat(told("officer2")).anyMatch(text -> text.contains("“จัดคลินิก” ได้รับอนุมัติแล้ว"));
        assertThat(told("officer")).noneMatch(text -> text.contains("จัดคลินิก"));
        Browser proposer = browsers.of(agency, "officer2");
        Long notice = inbox.of(agency.actor("officer2")).stream()
                .filter(one -> one.subject().contains("amendment"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(proposer.form("/home/notices/" + notice + "/opening", Map.of("_csrf", proposer.formToken("/home")))
                        .header("Location"))
                .endsWith("/portal/" + year.cycle.key() + "/plan");
    }

    @Test
    void whatWouldBeRefusedIsNotOfferedAndWhatIsOfferedCanBeTaken() {
        submittedByTheManager();
        agency.person("deputy", Role.MANAGER);
        String task = year.the("approve-plan");
        assertThat(task(browsers.of(agency, "manager"), task).path("offered").asBoolean())
                .isFalse();
        assertThat(task(browsers.of(agency, "manager"), task).path("warnings")).hasSize(1);
        assertThat(task(browsers.of(agency, "deputy"), task).path("offered").asBoolean())
                .isTrue();
        tasks.claim(task, agency.id("deputy"));
        assertThat(task(browsers.of(agency, "deputy"), task).path("offered").asBoolean())
                .isFalse();
        assertThat(task(browsers.of(agency, "deputy"), task).path("mine").asBoolean())
                .isTrue();
    }

    @Test
    void theAdministratorChoosesFromThoseOutsideTheWorkAndReadsWhatCameOfIt() {
        submittedByTheManager();
        Browser administrator = browsers.administrator();
        String page = "/home/agencies/" + agency.code;
        assertThat(administrator.get(page).body())
                .contains("<option value=\"" + agency.id("staff1") + "\"")
                .doesNotContain("<option value=\"" + agency.id("officer") + "\"")
                .doesNotContain("<option value=\"" + agency.id("manager") + "\"")
                .doesNotContain("<option value=\"" + agency.id("auditor") + "\"");
        act(administrator, "", "staff1");
        String staff = "staff1 " + agency.code + " (" + agency.id("staff1") + ")";
        assertThat(administrator.get(page).body()).contains("ตั้ง " + staff + " เป็นผู้ปฏิบัติราชการแทนผู้บริหารแล้ว");
        act(administrator, "/withdrawal", "staff1");
        assertThat(administrator.get(page).body()).contains("ยกเลิกการปฏิบัติราชการแทนผู้บริหารของ " + staff + " แล้ว");
    }

    private void submittedByTheManager() {
        identity.createMembership(agency.id("manager"), Role.ITA_OFFICER.group());
        year.finish("import-assessment", "officer", year.results());
        year.finish("analyse-findings", "manager", Map.of("findings", List.of()));
        year.finish("plan-measures", "officer", year.plan());
        assertThat(documents.planDigest(year.now())).isNotEmpty();
    }

    private JsonNode proposing(@Nullable Long measure) {
        return browsers.of(agency, "officer")
                .get("/api/cycles/" + year.cycle.id() + "/amendments/warnings"
                        + (measure == null ? "" : "?measure=" + measure))
                .json();
    }

    private JsonNode warnings(String person, String task) {
        return task(browsers.of(agency, person), task).path("warnings");
    }

    private static JsonNode task(Browser reader, String task) {
        return reader.get("/api/tasks/" + task).json();
    }

    private List<String> told(String person) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("th"));
        return words.of(inbox.of(agency.actor(person))).stream()
                .map(NoticeWords.Line::text)
                .toList();
    }

    private void substitutes(String action, String person) {
        act(browsers.administrator(), action, person);
    }

    private void act(Browser administrator, String action, String person) {
        administrator.form(
                "/home/agencies/" + agency.code + "/substitutes" + action,
                Map.of(
                        "year", String.valueOf(YEAR),
                        "kind", "APPROVAL",
                        "person", agency.id(person),
                        "_csrf", administrator.formToken("/home")));
    }
}
