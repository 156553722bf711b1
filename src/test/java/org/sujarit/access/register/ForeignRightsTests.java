package org.sujarit.access.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.ActingAs;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Rights come from the application only, and one that an older version let in does not make anybody an administrator. */
@ApplicationTest
@Tag("database")
class ForeignRightsTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private AuthorizationService rights;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private People people;

    @Autowired
    private List<ApplicationRunner> runners;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;

    @BeforeEach
    void make() {
        agency = agencies.make();
    }

    /** As an administrator could make one in earlier versions. */
    private Authorization granted(Resource resource) {
        Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setUserId(agency.id("staff1"));
        right.setResource(resource);
        right.setResourceId(Authorization.ANY);
        right.addPermission(Permissions.ALL);
        return rights.saveAuthorization(right);
    }

    @Test
    void nobodyGrantsChangesOrWithdrawsARight() {
        Browser administrator = browsers.administrator();
        Authorization kept = granted(Resources.USER);
        long before = rights.createAuthorizationQuery().count();
        Map<String, Object> all = Map.of(
                "type",
                1,
                "permissions",
                List.of("ALL"),
                "userId",
                agency.id("staff2"),
                "resourceType",
                1,
                "resourceId",
                "*");
        List<Browser.Answer> answers = List.of(
                administrator.engine("POST", "/authorization/create", all),
                administrator.engine("POST", "/authorization/create", Map.of()),
                administrator.engine("PUT", "/authorization/" + kept.getId(), all),
                administrator.engine("DELETE", "/authorization/" + kept.getId(), null));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
            assertThat(answer.body()).contains("กรุณา");
        });
        var actor = people.actor(agencies.administrator());
        assertThatThrownBy(() -> actingAs.call(actor, () -> rights.saveAuthorization(kept)))
                .isInstanceOf(AuthorizationException.class);
        assertThat(rights.createAuthorizationQuery().count()).isEqualTo(before);
        rights.deleteAuthorization(kept.getId());
    }

    @Test
    void aRightOfAnOlderVersionOpensNobodysAccountGroupOrAgency() {
        List<Authorization> old = List.of(
                granted(Resources.USER),
                granted(Resources.GROUP),
                granted(Resources.GROUP_MEMBERSHIP),
                granted(Resources.TENANT),
                granted(Resources.TENANT_MEMBERSHIP));
        String victim = agency.id("manager");
        Browser staff = browsers.of(agency, "staff1");
        Map<String, String> credentials =
                Map.of("password", "another good one", "authenticatedUserPassword", AgencyFixture.PASSWORD);
        assertThat(staff.engine("PUT", "/user/" + victim + "/credentials", credentials)
                        .status())
                .isEqualTo(403);
        assertThat(staff.engine(
                                "PUT",
                                "/user/" + victim + "/profile",
                                Map.of(
                                        "id",
                                        victim,
                                        "firstName",
                                        "manager",
                                        "lastName",
                                        agency.code,
                                        "email",
                                        "x@example.org"))
                        .status())
                .isEqualTo(403);
        var actor = agency.actor("staff1");
        String own = actor.id();
        List<Runnable> ways = List.of(
                () -> identity.createMembership(own, Role.ADMINISTRATOR.group()),
                () -> identity.deleteMembership(victim, Role.MANAGER.group()),
                () -> identity.createTenantUserMembership(agency.code, own),
                () -> identity.deleteTenantUserMembership(agency.code, victim),
                () -> identity.deleteTenantGroupMembership(agency.code, agency.unit),
                () -> identity.saveGroup(identity.newGroup(agency.code + "own")),
                () -> identity.saveTenant(identity.newTenant(agency.code + "own")),
                () -> identity.saveUser(identity.newUser(agency.code + "own")),
                () -> identity.deleteUser(victim));
        assertThat(ways).allSatisfy(way -> assertThatThrownBy(() -> actingAs.run(actor, way))
                .isNotNull());
        assertThat(identity.checkPassword(victim, AgencyFixture.PASSWORD)).isTrue();
        assertThat(people.actor(victim)).isEqualTo(agency.actor("manager"));
        assertThat(people.actor(victim).is(Role.MANAGER)).isTrue();
        assertThat(people.actor(own).roles()).containsExactly(Role.STAFF);
        assertThat(identity.createGroupQuery().groupId(agency.code + "own").count())
                .isZero();
        old.forEach(right -> rights.deleteAuthorization(right.getId()));
    }

    @Test
    void theNextStartWithdrawsThemAndLeavesWhatPeopleHave() throws Exception {
        Authorization old = granted(Resources.USER);
        startAnew("IdentitySetup");
        assertThat(rights.createAuthorizationQuery()
                        .authorizationId(old.getId())
                        .count())
                .isZero();
        Map<String, String> own = Map.of(
                "id", agency.id("staff1"), "firstName", "staff1", "lastName", agency.code, "email", "own@example.org");
        Browser staff = browsers.of(agency, "staff1");
        assertThat(staff.engine("PUT", "/user/" + agency.id("staff1") + "/profile", own)
                        .status())
                .isEqualTo(204);
        assertThat(staff.get("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(200);
        assertThat(staff.get("/camunda/api/engine/engine/default/filter").json())
                .isNotEmpty();
    }

    /** As an administrator could put it there in earlier versions: everybody with the role belongs to the agency then. */
    @Test
    void theNextStartTakesRolesOutOfAgenciesOnceAndTellsIt() throws Exception {
        TestAgency other = agencies.make();
        jdbc.sql("insert into ACT_ID_TENANT_MEMBER (ID_, TENANT_ID_, GROUP_ID_) values (?, ?, ?)")
                .params(agency.code + "old", agency.code, Role.MANAGER.group())
                .update();
        assertThat(people.agenciesOf(other.id("manager"))).contains(agency.code);
        startAnew("RolesInAgencies");
        startAnew("RolesInAgencies");
        assertThat(people.agenciesOf(other.id("manager"))).containsExactly(other.code);
        assertThat(people.agenciesOf(agency.id("manager"))).containsExactly(agency.code);
        assertThat(people.unitsOf(agency.code)).hasSize(2);
        assertThat(trail.entriesOf(agency.code))
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::detail)
                .containsExactly(tuple("system", "role-taken-out", Role.MANAGER.group()));
    }

    private void startAnew(String step) throws Exception {
        for (ApplicationRunner runner : runners) {
            if (runner.getClass().getSimpleName().startsWith(step)) {
                runner.run(new DefaultApplicationArguments());
            }
        }
    }
}
