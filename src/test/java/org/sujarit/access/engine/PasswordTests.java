package org.sujarit.access.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.PasswordRule;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Passwords, names and roles, by whatever route they are set. */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasswordTests {

    private static final String NEW = "another good one";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail trail;

    private TestAgency agency;

    @BeforeAll
    void make() {
        agencies.administrator();
        agency = agencies.make();
    }

    private String kept(String person) {
        return jdbc.sql("select PWD_ from ACT_ID_USER where ID_ = ?")
                .param(agency.id(person))
                .query(String.class)
                .single();
    }

    @Test
    void aPasswordIsKeptAsArgon2id() {
        assertThat(kept("staff1")).startsWith("{argon2id}$argon2id$").doesNotContain(AgencyFixture.PASSWORD);
    }

    @Test
    void whatTheEngineKeptOpensOnceMoreAndIsKeptAnew() {
        String salted = AgencyFixture.PASSWORD + "salt";
        String old = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt(salted);
        jdbc.sql("update ACT_ID_USER set PWD_ = ?, SALT_ = 'salt', ATTEMPTS_ = 10 where ID_ = ?")
                .params(old, agency.id("head"))
                .update();
        assertThat(identity.checkPassword(agency.id("head"), "not this one")).isFalse();
        assertThat(kept("head")).isEqualTo(old);
        assertThat(browsers.of(agency, "head").get("/api/tasks").status()).isEqualTo(200);
        assertThat(kept("head")).startsWith("{argon2id}");
        assertThat(browsers.of(agency, "head").get("/api/tasks").status()).isEqualTo(200);
        assertThat(identity.checkPassword(agency.id("head"), "not this one")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "password1234", "sujarit-demo"})
    void whatIsShortOrCommonIsRefusedByEveryRoute(String password) {
        String before = kept("staff2");
        Browser own = browsers.of(agency, "staff2");
        Browser administrator = browsers.administrator();
        String credentials = "/user/" + agency.id("staff2") + "/credentials";
        Map<String, String> change = Map.of("password", password, "authenticatedUserPassword", AgencyFixture.PASSWORD);
        var made = administrator.engine(
                "POST",
                "/user/create",
                Map.of("profile", Map.of("id", "weak"), "credentials", Map.of("password", password)));
        assertThat(made.status()).as(made.body()).isEqualTo(400);
        assertThat(made.body()).contains("รหัสผ่าน");
        assertThat(own.engine("PUT", credentials, change).status()).isEqualTo(400);
        assertThat(administrator.engine("PUT", credentials, change).status()).isEqualTo(400);
        var person = identity.createUserQuery().userId(agency.id("staff2")).singleResult();
        person.setPassword(password);
        if (!password.equals(PasswordRule.DEMONSTRATION)) { // which the application itself gives its demonstration
            assertThatThrownBy(() -> identity.saveUser(person)).isInstanceOf(Refused.class);
        }
        assertThat(kept("staff2")).isEqualTo(before);
        assertThat(identity.createUserQuery().userId("weak").count()).isZero();
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsOnly() {
        agency.person("changer", Role.STAFF, agency.unit);
        Browser here = browsers.of(agency, "changer");
        Browser elsewhere = browsers.of(agency, "changer");
        Browser colleague = browsers.of(agency, "colleague");
        assertThat(elsewhere.get("/api/tasks").status()).isEqualTo(200);
        var changed = here.engine(
                "PUT",
                "/user/" + agency.id("changer") + "/credentials",
                Map.of("password", NEW, "authenticatedUserPassword", AgencyFixture.PASSWORD));
        assertThat(changed.status()).as(changed.body()).isEqualTo(204);
        assertThat(elsewhere.get("/api/tasks").status()).isEqualTo(401);
        assertThat(here.get("/api/tasks").status()).isEqualTo(200);
        assertThat(colleague.get("/api/tasks").status()).isEqualTo(200);
        assertThat(actions("changer")).contains("password-changed");
    }

    @Test
    void peopleChangeTheirContactDataButOnlyTheAdministratorTheirNames() {
        agency.person("namer", Role.STAFF, agency.unit);
        String id = agency.id("namer");
        Browser own = browsers.of(agency, "namer");
        String profile = "/user/" + id + "/profile";
        assertThat(own.engine("PUT", profile, profile(id, "namer", "new@example.org"))
                        .status())
                .isEqualTo(204);
        var taken = own.engine("PUT", profile, profile(id, "ประเสริฐ", "new@example.org"));
        assertThat(taken.status()).as(taken.body()).isEqualTo(403);
        assertThat(taken.body()).contains("ผู้ดูแลระบบ");
        var person = identity.createUserQuery().userId(id).singleResult();
        assertThat(person.getFirstName()).isEqualTo("namer");
        assertThat(person.getEmail()).isEqualTo("new@example.org");
        assertThat(actions("namer")).doesNotContain("person-renamed");
        assertThat(browsers.administrator()
                        .engine("PUT", profile, profile(id, "มานะ", "new@example.org"))
                        .status())
                .isEqualTo(204);
        assertThat(actions("namer")).contains("person-renamed");
    }

    private Map<String, String> profile(String id, String firstName, String email) {
        return Map.of("id", id, "firstName", firstName, "lastName", agency.code, "email", email);
    }

    @Test
    void aRoleThatIsGivenOrWithdrawnIsAnEntryOfTheAgency() {
        agency.person("second", Role.STAFF, agency.unit);
        Browser administrator = browsers.administrator();
        String membership = "/group/" + Role.REVIEWER.group() + "/members/" + agency.id("second");
        assertThat(administrator.engine("PUT", membership, Map.of()).status()).isEqualTo(204);
        assertThat(administrator.engine("DELETE", membership, Map.of()).status())
                .isEqualTo(204);
        assertThat(administrator.engine("DELETE", membership, Map.of()).status())
                .isEqualTo(204);
        assertThat(actions("second")).containsExactly("group-joined", "group-left");
        assertThat(trail.entriesOf(agency.code + "/people/" + agency.id("second")))
                .extracting(AuditEntry::detail)
                .containsOnly(Role.REVIEWER.group());
    }

    private List<String> actions(String person) {
        return trail.entriesOf(agency.code + "/people/" + agency.id(person)).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
