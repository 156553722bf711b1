package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Accounts;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.notification.Inbox;
import org.sujarit.notification.Notice;
import org.sujarit.notification.Occasion;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.YearFixture.TestYear;

/** People, units and agencies go when nothing waits for them; until then who asks is told what has to be handed over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeavingTests extends ProcessTest {

    private static final String CODE = "i7-1";
    private static final String OTHER = "o41-1";

    @Autowired
    private Browsers browsers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private ChangingCourse changing;

    @Autowired
    private AmendmentFixture proposing;

    private TestYear year;

    @BeforeAll
    void letOneMeasureHaveAnOwner() {
        year = runningYear();
        year.assign(CODE);
    }

    @Test
    void anOwnerIsNotDeletedWhileTheirMeasureIsOpen() {
        String owner = year.agency.id("staff1");
        told("/user/" + owner, year.cycle.key() + "/" + CODE);
        assertThat(identity.createUserQuery().userId(owner).count()).isOne();
    }

    @Test
    void whoHasTakenWorkIsNotDeletedBeforeItIsGivenBack() {
        year.agency.person("taker", Role.UNIT_HEAD, year.agency.unit);
        String taker = year.agency.id("taker");
        String naming = year.the("assign-owner", OTHER);
        tasks.setAssignee(naming, taker);
        told(
                "/user/" + taker,
                tasks.createTaskQuery().taskId(naming).singleResult().getName());
        identity.deleteMembership(taker, Role.UNIT_HEAD.group());
        assertThat(delete("/user/" + taker).status()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(naming).singleResult().getAssignee())
                .isNull();
        deliveries.await();
        assertThat(noticesOf("officer")).anySatisfy(notice -> {
            assertThat(notice.occasion()).isEqualTo(Occasion.WORK_GIVEN_BACK);
            assertThat(notice.subject()).isEqualTo(year.cycle.key() + "/" + OTHER);
            assertThat(notice.person()).isEqualTo(taker);
        });
        assertThat(noticesOf("staff2")).noneMatch(notice -> notice.occasion() == Occasion.WORK_GIVEN_BACK);
        assertThat(browsers.of(year.agency, "officer").get("/home").body()).contains("กลับไปรอผู้อื่นรับแล้ว");
    }

    @Test
    void aUnitIsNotDeletedWhileItsMeasuresAreOpenNorTakenOutOfItsAgency() {
        told("/group/" + year.agency.unit, year.cycle.key() + "/" + CODE);
        told("/tenant/" + year.agency.code + "/group-members/" + year.agency.unit, year.cycle.key() + "/" + CODE);
        assertThat(identity.createGroupQuery()
                        .groupId(year.agency.unit)
                        .memberOfTenant(year.agency.code)
                        .count())
                .isOne();
    }

    @Test
    void aUnitWithoutWorkIsDeletedAndItsIdIsNotGivenAgain() {
        String unit = year.agency.code + "Unit9";
        accounts.unit(unit, "กองเก่า", year.agency.code);
        assertThat(delete("/group/" + unit).status()).isEqualTo(204);
        Browser.Answer again = browsers.administrator()
                .engine("POST", "/group/create", Map.of("id", unit, "name", "กองใหม่", "type", "UNIT"));
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.body()).contains("ใช้ซ้ำไม่ได้");
        assertThat(identity.createGroupQuery().groupId(unit).count()).isZero();
    }

    @Test
    void aUnitThatAProposedChangeNamesIsNotDeleted() {
        TestYear own = runningYear();
        String unit = own.agency.code + "Unit8";
        accounts.unit(unit, "กองใหม่", own.agency.code);
        Map<String, Object> typed = proposing.another(own, "มาตรการของกองใหม่");
        typed.put("unit", unit);
        String key = proposing.propose(own, "officer", null, typed).now().key();
        told("/group/" + unit, key);
        assertThat(identity.createGroupQuery().groupId(unit).count()).isOne();
    }

    @Test
    void aRoleIsNotDeleted() {
        told("/group/" + Role.REVIEWER.group(), Role.REVIEWER.group());
        assertThat(identity.createGroupQuery().groupId(Role.REVIEWER.group()).count())
                .isOne();
    }

    @Test
    void anAgencyWithAYearIsNotDeleted() {
        told("/tenant/" + year.agency.code, year.cycle.key());
        assertThat(browsers.of(year.agency, "officer").get("/api/cycles").json())
                .hasSize(1);
    }

    @Test
    void theAdministratorReadsWhatWasTriedThatBelongsToNoAgency() {
        String owner = year.agency.id("staff1");
        told("/user/" + owner, CODE);
        String page = "/home/audit?stream=system/refused";
        Browser.Answer read = browsers.administrator().get(page);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains("/user/" + owner).contains("ระบบไม่ยอมให้ทำ");
        assertThat(browsers.of(year.agency, "auditor").get(page).status()).isEqualTo(404);
    }

    @Test
    void anAgencyIsClosedAndNotDeleted() {
        String code = agencies.make().code;
        told("/tenant/" + code, code);
        identity.saveTenant(identity.newTenant(code + "x"));
        assertThat(delete("/tenant/" + code + "x").status()).isEqualTo(204);
    }

    @Test
    void theOnlyOfficerOfAnAgencyWithAnOpenYearIsNotDeletedButMayLoseTheRole() {
        TestYear own = runningYear();
        String officer = own.agency.id("officer");
        told("/user/" + officer, own.cycle.key());
        assertThat(identity.createUserQuery().userId(officer).count()).isOne();
        assertThat(browsers.administrator().get("/home").body()).doesNotContain(own.cycle.key());
        identity.deleteMembership(officer, Role.ITA_OFFICER.group());
        assertThat(browsers.administrator().get("/home").body())
                .contains("หน่วยงานที่ยังไม่มีเจ้าหน้าที่ ITA")
                .contains(own.cycle.key())
                .doesNotContain(year.cycle.key());
        assertThat(browsers.of(own.agency, "head").get("/home").body()).doesNotContain("ยังไม่มีเจ้าหน้าที่ ITA");
        own.agency.person("nextofficer", Role.ITA_OFFICER, own.agency.unit);
        assertThat(browsers.administrator().get("/home").body()).doesNotContain(own.cycle.key());
        identity.createMembership(officer, Role.ITA_OFFICER.group());
        assertThat(delete("/user/" + officer).status()).isEqualTo(204);
    }

    @Test
    void anIdIsNotGivenASecondTime() {
        year.agency.person("leaver", Role.STAFF, year.agency.unit);
        String leaver = year.agency.id("leaver");
        assertThat(delete("/user/" + leaver).status()).isEqualTo(204);
        Browser.Answer again = create(leaver);
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.body()).contains(leaver + "2");
        assertThat(identity.createUserQuery().userId(leaver).count()).isZero();
        assertThat(lastTry().detail()).contains("/user/create");
        assertThat(create(leaver + "2").status()).isEqualTo(204);
    }

    /** The engine would write one account over the other, with its password. */
    @Test
    void nobodyIsRenamedToSomebodyElse() {
        year.agency.person("renamed", Role.STAFF, year.agency.unit);
        Browser.Answer answer = browsers.administrator()
                .engine(
                        "PUT",
                        "/user/" + year.agency.id("renamed") + "/profile",
                        Map.of("id", year.agency.id("manager"), "firstName", "นาย", "lastName", "ก"));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(identity.createUserQuery()
                        .userId(year.agency.id("manager"))
                        .singleResult()
                        .getFirstName())
                .isEqualTo("manager");
        assertThat(identity.checkPassword(year.agency.id("manager"), AgencyFixture.PASSWORD))
                .isTrue();
        assertThat(lastTry().detail()).contains("identity.id.fixed");
    }

    @Test
    void whoMayNotDeleteIsNotToldWhatWaits() {
        Browser.Answer answer =
                browsers.of(year.agency, "manager").engine("DELETE", "/user/" + year.agency.id("staff1"), null);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain(CODE);
    }

    @Test
    void aMeasureWhoseOwnerLeftTheUnitAsksTheOfficersForAnother() {
        TestYear own = runningYear();
        own.assign(CODE);
        String owner = own.agency.id("staff1");
        identity.createMembership(owner, Role.REVIEWER.group());
        deliveries.await();
        assertThat(noticesOf(own, "officer")).noneMatch(LeavingTests::asksForAnOwner);
        identity.deleteMembership(owner, own.agency.unit);
        deliveries.await();
        assertThat(noticesOf(own, "officer")).anyMatch(LeavingTests::asksForAnOwner);
        assertThat(noticesOf(own, "head")).anyMatch(LeavingTests::asksForAnOwner);
        Long measure = own.measure(CODE).id();
        doAs(
                own.agency,
                "officer",
                () -> changing.reassign(
                        measure, own.agency.id("colleague"), "ย้ายส่วนราชการ", own.agency.actor("officer")));
        deliveries.await();
        assertThat(noticesOf(own, "officer")).noneMatch(LeavingTests::asksForAnOwner);
        own.finishTask(own.the("execute-measure", CODE), "colleague", own.execution(CODE));
    }

    @Test
    void anOwnerWhoLeftTheUnitAddsNoEvidenceAndTakesNoneAway() {
        TestYear own = runningYear();
        own.assign(CODE);
        Browser owner = browsers.of(own.agency, "staff1");
        String way = "/api/measures/" + own.measure(CODE).id() + "/evidence";
        Map<String, Object> link = Map.of(
                "url", "https://example.go.th/a", "title", "x", "effectiveOn", "2026-01-15", "visibility", "PUBLIC");
        Browser.Answer attached = owner.api("POST", way, link);
        assertThat(attached.status()).as(attached.body()).isEqualTo(201);
        identity.deleteMembership(own.agency.id("staff1"), own.agency.unit);
        Browser.Answer refused = owner.api("POST", way, link);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("work.no-longer-yours");
        String there = way + "/" + attached.json().path("id").asText();
        assertThat(owner.api("DELETE", there, null).status()).isEqualTo(403);
    }

    private static boolean asksForAnOwner(Notice notice) {
        return notice.occasion() == Occasion.OWNER_LEFT;
    }

    private List<Notice> noticesOf(String person) {
        return noticesOf(year, person);
    }

    private List<Notice> noticesOf(TestYear of, String person) {
        return inbox.of(of.agency.actor(person));
    }

    private void told(String path, String what) {
        Browser.Answer answer = delete(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains(what).contains("กรุณา");
        assertThat(lastTry().detail()).contains(path);
    }

    private AuditEntry lastTry() {
        List<AuditEntry> tries = trail.entriesOf("system/refused");
        return tries.get(tries.size() - 1);
    }

    private Browser.Answer delete(String path) {
        return browsers.administrator().engine("DELETE", path, null);
    }

    private Browser.Answer create(String id) {
        return browsers.administrator()
                .engine(
                        "POST",
                        "/user/create",
                        Map.of(
                                "profile",
                                Map.of("id", id, "firstName", "ใหม่", "lastName", "คน"),
                                "credentials",
                                Map.of("password", "a-long-password-1")));
    }
}
