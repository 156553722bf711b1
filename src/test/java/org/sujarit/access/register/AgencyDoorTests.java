package org.sujarit.access.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Accounts;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Who gets into an agency by a group, and what is written down of groups and agencies that change. */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgencyDoorTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Browsers browsers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private People people;

    @Autowired
    private AuditTrail trail;

    private TestAgency agency;
    private TestAgency other;
    private Browser administrator;

    @BeforeAll
    void makeTwo() {
        agency = agencies.make();
        other = agencies.make();
        administrator = browsers.administrator();
    }

    private Browser.Answer put(String path, Object body) {
        return administrator.engine("PUT", path, body);
    }

    private static void isRefused(Browser.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("กรุณา").doesNotContainIgnoringCase("insert into", "ACT_ID");
    }

    private AuditEntry last(String stream) {
        List<AuditEntry> entries = trail.entriesOf(stream);
        return entries.get(entries.size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void noRoleOpensAnAgencyToEverybodyWhoHasIt(Role role) {
        isRefused(put("/tenant/" + agency.code + "/group-members/" + role.group(), ""), 403);
        assertThat(last("system/refused").detail()).contains(role.group(), "identity.agency.units-only");
        assertThatThrownBy(() -> identity.createTenantGroupMembership(agency.code, role.group()))
                .isInstanceOf(Refused.class);
        assertThat(people.agenciesOf(other.id("manager"))).containsExactly(other.code);
        assertThat(browsers.of(other, "manager")
                        .get("/camunda/api/engine/engine/default/tenant/" + agency.code)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aGroupOfAnotherKindOrAUnitOfAnotherAgencyOpensNoneEither() {
        String group = agency.code + "club";
        assertThat(administrator
                        .engine("POST", "/group/create", Map.of("id", group, "name", "ชมรม", "type", "CLUB"))
                        .status())
                .isEqualTo(204);
        assertThat(last("installation"))
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::detail)
                .containsExactly(agencies.administrator(), "group-made", group);
        isRefused(put("/tenant/" + agency.code + "/group-members/" + group, ""), 403);
        isRefused(put("/tenant/" + agency.code + "/group-members/" + other.unit, ""), 403);
        assertThat(people.agenciesOf(other.id("staff1"))).containsExactly(other.code);
        assertThat(people.unitsOf(agency.code)).hasSize(2);
    }

    @Test
    void aUnitThatJoinsLeavesOrChangesIsAnEntryOfItsAgency() {
        String unit = agency.code + "UnitNew";
        administrator.engine("POST", "/group/create", Map.of("id", unit, "name", "กองใหม่", "type", "UNIT"));
        String membership = "/tenant/" + agency.code + "/group-members/" + unit;
        assertThat(put(membership, "").status()).isEqualTo(204);
        assertThat(put(membership, "").status()).as("twice").isEqualTo(204);
        assertThat(put("/group/" + unit, Map.of("id", unit, "name", "กองใหม่กว่า", "type", "UNIT"))
                        .status())
                .isEqualTo(204);
        assertThat(administrator.engine("DELETE", membership, null).status()).isEqualTo(204);
        assertThat(trail.entriesOf(agency.code).stream()
                        .filter(entry -> entry.detail().equals(unit)))
                .extracting(AuditEntry::actor, AuditEntry::action)
                .containsExactly(
                        tuple(agencies.administrator(), "unit-joined-agency"),
                        tuple(agencies.administrator(), "group-changed"),
                        tuple(agencies.administrator(), "unit-left-agency"));
        assertThat(administrator.engine("DELETE", "/group/" + unit, null).status())
                .isEqualTo(204);
        assertThat(last("installation"))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .containsExactly("group-deleted", unit);
    }

    private List<String> roles(TestAgency whose, String person) {
        return trail.entriesOf(whose.code + "/people/" + person).stream()
                .filter(entry -> entry.action().startsWith("roles-"))
                .map(entry -> entry.action() + " " + entry.detail())
                .toList();
    }

    /** They may have been given while nobody of the agency read of it. */
    @Test
    void whoJoinsOrLeavesAnAgencyBringsOrTakesRolesThatItReadsOf() {
        String person = agency.code + "newcomer";
        accounts.person(person, "ใหม่", "มาก", AgencyFixture.PASSWORD, List.of());
        put("/group/manager/members/" + person, "");
        put("/group/staff/members/" + person, "");
        String directly = "/tenant/" + agency.code + "/user-members/" + person;
        String byUnit = "/group/" + agency.unit + "/members/" + person;
        assertThat(put(directly, "").status()).isEqualTo(204);
        assertThat(put(byUnit, "").status()).isEqualTo(204);
        assertThat(roles(agency, person)).as("told once").containsExactly("roles-brought manager staff");
        administrator.engine("DELETE", directly, null);
        assertThat(roles(agency, person)).as("the unit still is of it").hasSize(1);
        administrator.engine("DELETE", byUnit, null);
        assertThat(roles(agency, person))
                .containsExactly("roles-brought manager staff", "roles-taken-away manager staff");
        put(byUnit, "");
        assertThat(roles(agency, person)).hasSize(3).last().isEqualTo("roles-brought manager staff");
        administrator.engine("DELETE", "/user/" + person, null);
        assertThat(roles(agency, person)).hasSize(4).last().isEqualTo("roles-taken-away manager staff");
        assertThat(roles(other, person)).isEmpty();
    }

    @Test
    void aUnitThatJoinsOrLeavesBringsOrTakesThePeopleWhoAreInIt() {
        String person = agency.code + "mover";
        String unit = agency.code + "UnitMoving";
        administrator.engine("POST", "/group/create", Map.of("id", unit, "name", "กองย้าย", "type", "UNIT"));
        accounts.person(person, "ย้าย", "ไป", AgencyFixture.PASSWORD, List.of(unit, Role.REVIEWER.group()));
        put("/tenant/" + other.code + "/group-members/" + unit, "");
        assertThat(roles(other, person)).containsExactly("roles-brought reviewer");
        administrator.engine("DELETE", "/tenant/" + other.code + "/group-members/" + unit, null);
        assertThat(roles(other, person)).containsExactly("roles-brought reviewer", "roles-taken-away reviewer");
    }

    @Test
    void anAgencyOfCamundasRegisterThatIsMadeRenamedOrDeletedIsAnEntry() {
        String code = agency.code + "t";
        assertThat(administrator
                        .engine("POST", "/tenant/create", Map.of("id", code, "name", "ก"))
                        .status())
                .isEqualTo(204);
        assertThat(put("/tenant/" + code, Map.of("id", code, "name", "ข")).status())
                .isEqualTo(204);
        assertThat(administrator.engine("DELETE", "/tenant/" + code, null).status())
                .isEqualTo(204);
        assertThat(trail.entriesOf("installation").stream()
                        .filter(entry -> entry.detail().equals(code)))
                .extracting(AuditEntry::action)
                .containsExactly("tenant-made", "tenant-renamed", "tenant-deleted");
        assertThat(put("/tenant/" + agency.code, Map.of("id", agency.code, "name", "ค"))
                        .status())
                .isEqualTo(204);
        assertThat(last(agency.code)).extracting(AuditEntry::action).isEqualTo("tenant-renamed");
        assertThat(administrator.get("/home/audit?stream=installation").body())
                .contains("เพิ่มหน่วยงานในทะเบียนของ Camunda");
    }

    @Test
    void whoeverIsSavedIsWhoeverIsAddressed() {
        isRefused(put("/group/" + agency.unit, Map.of("id", agency.otherUnit, "name", "ยึดไป", "type", "UNIT")), 403);
        isRefused(put("/group/" + agency.unit, Map.of("name", "ยึดไป", "type", "UNIT")), 403);
        isRefused(put("/tenant/" + agency.code, Map.of("id", other.code, "name", "ยึดไป")), 403);
        isRefused(put("/tenant/" + agency.code, Map.of("name", "ยึดไป")), 403);
        String profile = "/user/" + agency.id("staff1") + "/profile";
        isRefused(put(profile, Map.of("id", agency.id("staff2"), "firstName", "ยึดไป")), 403);
        isRefused(put(profile, Map.of("id", "nobodyyet", "firstName", "ยึดไป")), 403);
        isRefused(put(profile, Map.of("firstName", "ยึดไป")), 403);
        assertThat(identity.createGroupQuery().groupName("ยึดไป").count()).isZero();
        assertThat(identity.createTenantQuery().tenantName("ยึดไป").count()).isZero();
        assertThat(identity.createUserQuery().userFirstName("ยึดไป").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ROLE", "unit"})
    void aUnitStaysAUnit(String type) {
        isRefused(put("/group/" + agency.unit, Map.of("id", agency.unit, "name", "x", "type", type)), 403);
        isRefused(put("/group/" + agency.unit, Map.of("id", agency.unit, "name", "x")), 403);
        isRefused(put("/group/manager", Map.of("id", "manager", "name", "x", "type", "UNIT")), 403);
        assertThat(people.unitsOf(agency.code)).extracting(People.Named::id).contains(agency.unit);
        assertThat(identity.createGroupQuery().groupName("x").count()).isZero();
    }

    @Test
    void whatIsNotThereIsToldInWords() {
        isRefused(put("/group/nosuchgroup/members/" + agency.id("staff1"), ""), 404);
        assertThat(put("/group/staff/members/nosuchperson", "").status()).isEqualTo(404);
        isRefused(put("/tenant/nosuchtenant/group-members/" + agency.unit, ""), 404);
        isRefused(put("/tenant/nosuchtenant/user-members/" + agency.id("staff1"), ""), 404);
        isRefused(put("/tenant/" + agency.code + "/group-members/nosuchgroup", ""), 404);
        assertThat(put("/group/staff/members/" + agency.id("staff1"), "").status())
                .as("already")
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก\nข", "ก\u0000ข", "\u202Eกข", "<script>alert(1)</script>", " "})
    void unitsAndAgenciesHavePlainNames(String name) {
        isRefused(put("/group/" + agency.unit, Map.of("id", agency.unit, "name", name, "type", "UNIT")), 400);
        isRefused(put("/tenant/" + agency.code, Map.of("id", agency.code, "name", name)), 400);
        assertThat(people.unitsOf(agency.code)).extracting(People.Named::name).doesNotContain(name);
        assertThatThrownBy(() -> accounts.unit(agency.code + "odd", "ก\nข", agency.code))
                .isInstanceOf(Refused.class);
    }
}
