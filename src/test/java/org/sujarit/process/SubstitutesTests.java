package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.CycleState;
import org.sujarit.document.Documents;
import org.sujarit.process.task.DecisionOffers;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;
import org.sujarit.thai.ThaiDigits;

/** In an agency of three the plan says at once that nobody could approve it, and somebody from outside it stands in. */
@Tag("once")
class SubstitutesTests extends ProcessTest {

    @Autowired
    private DecisionOffers offers;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Documents documents;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;
    private TestYear year;
    private Browser administrator;

    /** The chief analyses what the officer imports, as there is nobody else. */
    @BeforeEach
    void letTheOnlyManagerAnalyse() {
        agency = agencies.make();
        for (String gone : List.of("head", "staff2", "colleague", "reviewer", "manager", "auditor")) {
            engine.getIdentityService().deleteUser(agency.id(gone));
        }
        agency.person("chief", List.of(Role.ITA_OFFICER, Role.MANAGER, Role.REVIEWER, Role.UNIT_HEAD), agency.unit);
        administrator = browsers.administrator();
        year = years.open(agency, YEAR);
        year.finish("import-assessment", "officer", year.results());
        year.finish("analyse-findings", "chief", Map.of("findings", List.of()));
    }

    @Test
    void thePlansFormSaysWhoIsMissingAndWhy() {
        JsonNode warnings = warnings("officer", year.the("plan-measures"));
        assertThat(warnings).hasSize(2);
        assertThat(warnings.toString())
                .contains("ผู้บริหารทุกคน", "ผู้ตรวจสอบทุกคน", "chief " + agency.code + " (วิเคราะห์ประเด็น)");
    }

    @Test
    void thePlansFormIsQuietWhereSomebodyIsLeft() {
        TestYear ordinary = openedYear();
        ordinary.analyse();
        assertThat(browsers.of(ordinary.agency, "officer")
                        .get("/api/tasks/" + ordinary.the("plan-measures"))
                        .json()
                        .path("warnings"))
                .isEmpty();
    }

    @Test
    void whoeverPlansIsCountedAmongThoseWhoCannotApprove() {
        TestYear planned = openedYear();
        planned.analyse();
        engine.getIdentityService().deleteUser(planned.agency.id("manager"));
        planned.agency.person("boss", List.of(Role.ITA_OFFICER, Role.MANAGER), planned.agency.unit);
        String task = planned.the("plan-measures");
        assertThat(browsers.of(planned.agency, "boss")
                        .get("/api/tasks/" + task)
                        .json()
                        .path("warnings")
                        .toString())
                .contains("ผู้บริหารทุกคน", "boss");
    }

    /** Versions before the rule offered every decision to everybody with the role. */
    @Test
    void whatAnOlderVersionOfferedToAllIsOfferedAnewAndWhatCameSinceIsLeftAlone() {
        submitted();
        String task = year.the("approve-plan");
        engine.getTaskService().addCandidateGroup(task, Role.MANAGER.group());
        offers.againOpenedBefore(Instant.now().minusSeconds(60));
        assertThat(as("chief").get("/api/tasks").body()).contains(task);
        offers.againOpenedBefore(Instant.now().plusSeconds(60));
        assertThat(as("chief").get("/api/tasks").body()).doesNotContain(task);
    }

    @Test
    void whoStandsInIsOfferedThePlanAndDecidesVisibly() {
        submitted();
        assertThat(as("chief").get("/api/tasks").body()).doesNotContain(year.the("approve-plan"));
        assertThat(named("staff1")).isEmpty();
        assertThat(as("staff1").get("/api/tasks").body()).contains(year.the("approve-plan"), "/tasklist/");
        String digest = documents.planDigest(year.now());
        var decided = as("staff1")
                .api(
                        "POST",
                        "/api/tasks/" + year.the("approve-plan") + "/completion",
                        year.returned(digest, "ขอแก้ไข"));
        assertThat(decided.status()).isEqualTo(204);
        assertThat(year.now().state()).isEqualTo(CycleState.PLANNING);
        AuditEntry entry = entries("substitute-named").get(0);
        assertThat(entry.actor()).isEqualTo(agencies.administrator());
        assertThat(entry.detail()).isEqualTo("APPROVAL " + agency.id("staff1"));
        assertThat(as("officer").get("/api/tasks/" + year.the("plan-measures")).body())
                .contains("staff1 " + agency.code + " (ผู้ปฏิบัติราชการแทน)");
    }

    @Test
    void nobodyStandsInWhoHadAHandOrBelongsElsewhereOrHasNoRole() {
        submitted();
        assertThat(named("officer")).contains("มีส่วนในงาน");
        TestAgency other = agencies.make();
        assertThat(namedById(other.id("manager"))).contains("ไม่ได้อยู่ในหน่วยงาน");
        agency.person("visitor", List.of(Role.AUDITOR));
        assertThat(named("visitor")).contains("บทบาท");
        assertThat(entries("substitute-named")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2599, 2147483647})
    void nobodyStandsInInAYearThatDoesNotGoOn(int unknown) {
        submitted();
        Map<String, String> fields = new HashMap<>(fields(administrator, agency.id("staff1")));
        fields.put("year", String.valueOf(unknown));
        String page = "/home/agencies/" + agency.code;
        assertThat(administrator.form(page + "/substitutes", fields).header("Location"))
                .endsWith(page);
        assertThat(administrator.get(page).body())
                .contains("ไม่มีปี " + ThaiDigits.toThai(String.valueOf(unknown)), "กรุณาเลือกปี");
        assertThat(trail.entriesOf(agency.code + "/" + unknown)).isEmpty();
        assertThat(entries("substitute-named")).isEmpty();
    }

    @Test
    void nobodyStandsInWhileSomebodyElseMayDecide() {
        submitted();
        agency.person("deputy", List.of(Role.MANAGER));
        assertThat(named("staff1")).contains("deputy");
        assertThat(entries("substitute-named")).isEmpty();
        assertThat(as("deputy").get("/api/tasks").body()).contains(year.the("approve-plan"));
    }

    @Test
    void theAgencysPageTellsWhoStandsInSinceWhenAndWhetherItIsNeeded() {
        submitted();
        named("staff1");
        String page = "/home/agencies/" + agency.code;
        assertThat(administrator.get(page).body())
                .contains(
                        "ผู้ปฏิบัติราชการแทน: ",
                        agency.id("staff1") + ")",
                        "พิจารณาเรื่องที่รออนุมัติของปีงบประมาณ",
                        "ตั้งโดย ")
                .contains(agency.id("chief") + ")")
                .doesNotContain("ไม่จำเป็นแล้ว");
        agency.person("deputy", List.of(Role.MANAGER));
        assertThat(administrator.get(page).body())
                .contains("ไม่จำเป็นแล้ว", agency.id("deputy") + ")")
                .doesNotContain("พิจารณาเรื่องที่รออนุมัติของปีงบประมาณ");
        withdrawn("staff1");
        assertThat(administrator.get(page).body()).doesNotContain("ผู้ปฏิบัติราชการแทน: ", "ไม่จำเป็นแล้ว");
    }

    @Test
    void whoStoodInIsNotOfferedAnythingAnyMoreOnceItIsTakenBack() {
        submitted();
        named("staff1");
        withdrawn("staff1");
        assertThat(as("staff1").get("/api/tasks").body()).doesNotContain(year.the("approve-plan"));
        var refused = as("staff1")
                .api(
                        "POST",
                        "/api/tasks/" + year.the("approve-plan") + "/completion",
                        year.passed(documents.planDigest(year.now())));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(year.now().state()).isEqualTo(CycleState.PLAN_SUBMITTED);
    }

    @Test
    void whatTheyHoldGoesBackThen() {
        submitted();
        named("staff1");
        String task = year.the("approve-plan");
        engine.getTaskService().setAssignee(task, agency.id("staff1"));
        withdrawn("staff1");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isNull();
    }

    /** They are named because nobody else may; that is asked once more when they decide. */
    @Test
    void whoStandsInDecidesNothingOnceAManagerMayAgain() {
        submitted();
        named("staff1");
        String task = year.the("approve-plan");
        assertThat(claimed("staff1", task).status()).isEqualTo(204);
        agency.person("deputy", List.of(Role.MANAGER));
        assertThat(holder(task)).isNull();
        assertThat(as("staff1").get("/api/tasks").body()).doesNotContain(task);
        assertThat(as("deputy").get("/api/tasks").body()).contains(task);
        refusedInWords(task);
        engine.getIdentityService().deleteUser(agency.id("deputy"));
        assertThat(as("staff1").get("/api/tasks").body()).contains(task);
        assertThat(claimed("staff1", task).status()).isEqualTo(204);
    }

    /** As in the tables of an installation that is mended by hand: nothing hands the work on, the act asks. */
    @Test
    void whoStandsInIsRefusedAtTheActThoughNothingWasHandedOn() {
        submitted();
        agency.person("deputy", List.of(Role.STAFF));
        named("staff1");
        String task = year.the("approve-plan");
        assertThat(claimed("staff1", task).status()).isEqualTo(204);
        jdbc.sql("insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) values (?, ?)")
                .params(agency.id("deputy"), Role.MANAGER.group())
                .update();
        refusedInWords(task);
        assertThat(holder(task)).isEqualTo(agency.id("staff1"));
    }

    @Test
    void whoStandsInNeedsTheirOwnRoleStill() {
        submitted();
        named("staff1");
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where USER_ID_ = ?")
                .param(agency.id("staff1"))
                .update();
        jdbc.sql("insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) values (?, ?)")
                .params(agency.id("staff1"), Role.AUDITOR.group())
                .update();
        var refused = completed("staff1", year.the("approve-plan"));
        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(year.now().state()).isEqualTo(CycleState.PLAN_SUBMITTED);
    }

    /** Who was named and became a manager signs as one. */
    @Test
    void whoWasNamedAndHasTheRoleByNowIsNotMarked() {
        submitted();
        named("staff1");
        engine.getIdentityService().createMembership(agency.id("staff1"), Role.MANAGER.group());
        assertThat(completed("staff1", year.the("approve-plan")).status()).isEqualTo(204);
        year.runJobs();
        assertThat(browsers.anonymous()
                        .get("/portal/" + year.cycle.key() + "/plan.html")
                        .body())
                .contains("staff1 " + agency.code)
                .doesNotContain("ผู้ปฏิบัติราชการแทน");
    }

    private void refusedInWords(String task) {
        int before = trail.entriesOf(agency.code + "/refused").size();
        var refused = completed("staff1", task);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("มีผู้ที่พิจารณางานนี้ได้แล้ว", "deputy " + agency.code);
        if (holder(task) == null) {
            var claim = claimed("staff1", task);
            assertThat(claim.status()).isEqualTo(403);
            before++;
        }
        assertThat(trail.entriesOf(agency.code + "/refused")).hasSize(before + 1);
        assertThat(year.now().state()).isEqualTo(CycleState.PLAN_SUBMITTED);
    }

    private Browser.Answer claimed(String person, String task) {
        return as(person).engine("POST", "/task/" + task + "/claim", Map.of("userId", agency.id(person)));
    }

    private Browser.Answer completed(String person, String task) {
        return as(person)
                .api("POST", "/api/tasks/" + task + "/completion", year.passed(documents.planDigest(year.now())));
    }

    private @Nullable String holder(String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getAssignee();
    }

    @Test
    void whatIsPublishedAndTheAuditShowWhoStoodIn() throws IOException {
        submitted();
        named("staff1");
        year.finish("approve-plan", "staff1", year.passed(documents.planDigest(year.now())));
        year.runJobs();
        String name = "staff1 " + agency.code;
        String place = "ผู้ปฏิบัติราชการแทน";
        String signed = name + " (" + place + ")";
        Browser citizen = browsers.anonymous();
        String plan = "/portal/" + year.cycle.key() + "/plan";
        assertThat(citizen.get(plan).body()).contains(signed);
        assertThat(citizen.get(plan + ".html").body()).contains(name, place);
        assertThat(citizen.get(plan + ".json").body()).contains(name, place);
        try (XWPFWordExtractor word =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(citizen.download(plan + ".docx"))))) {
            assertThat(word.getText()).contains(name, place);
        }
        byte[] pdf = citizen.download(plan + ".pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(name, "ผู้ปฏิบัติ");
        }
        assertThat(citizen.upload("/verify", "plan.pdf", pdf, Map.of()).body()).contains(signed);
        List<AuditEntry> decisions = trail.entriesOf(year.cycle.planKey());
        assertThat(decisions).extracting(AuditEntry::action).containsExactly("approved");
        assertThat(decisions.get(0).detail()).endsWith(" as substitute");
    }

    @Test
    void whoDecidesInTheirRoleIsNotMarked() {
        TestYear ordinary = openedYear();
        ordinary.run();
        assertThat(browsers.anonymous()
                        .get("/portal/" + ordinary.cycle.key() + "/plan.html")
                        .body())
                .contains("manager " + ordinary.agency.code)
                .doesNotContain("ผู้ปฏิบัติราชการแทน");
        assertThat(trail.entriesOf(ordinary.cycle.planKey()).get(0).detail()).doesNotContain("substitute");
    }

    @Test
    void nobodyButTheAdministratorNamesWhoStandsIn() {
        submitted();
        Browser chief = as("chief");
        assertThat(chief.form("/home/agencies/" + agency.code + "/substitutes", fields(chief, agency.id("staff1")))
                        .status())
                .isEqualTo(403);
        assertThat(entries("substitute-named")).isEmpty();
    }

    private void submitted() {
        year.finish("plan-measures", "officer", year.plan());
    }

    private Browser as(String person) {
        return browsers.of(agency, person);
    }

    private JsonNode warnings(String person, String task) {
        return as(person).get("/api/tasks/" + task).json().path("warnings");
    }

    private String named(String person) {
        return namedById(agency.id(person));
    }

    /** Says what stands in the way; empty when nothing does. */
    private String namedById(String person) {
        String page = "/home/agencies/" + agency.code;
        administrator.form(page + "/substitutes", fields(administrator, person));
        String shown = administrator.get(page).body();
        int problem = shown.indexOf("role=\"alert\"");
        return problem < 0 ? "" : shown.substring(problem, shown.indexOf("</p>", problem));
    }

    private void withdrawn(String person) {
        administrator.form(
                "/home/agencies/" + agency.code + "/substitutes/withdrawal", fields(administrator, agency.id(person)));
    }

    private Map<String, String> fields(Browser browser, String person) {
        return Map.of(
                "year",
                String.valueOf(YEAR),
                "kind",
                "APPROVAL",
                "person",
                person,
                "_csrf",
                browser.formToken("/home"));
    }

    private List<AuditEntry> entries(String action) {
        return trail.entriesOf(year.cycle.key()).stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }
}
