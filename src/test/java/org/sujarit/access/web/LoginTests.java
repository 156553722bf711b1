package org.sujarit.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Role;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Refusals;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginTests {

    private static final String ENGINE_TASKS = "/camunda/api/engine/engine/default/task";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    /** All tests come from one address, which would have to wait for what failed here. */
    @AfterEach
    void othersBegin() {
        jdbc.sql("delete from login_failure").update();
    }

    private TestAgency agency;

    @BeforeAll
    void make() {
        agencies.administrator(); // without one Camunda's web apps send everybody to the setup
        agency = agencies.make();
    }

    @Test
    void oneLoginOpensPagesApiAndCamundasWebApps() {
        Browser staff = browsers.of(agency, "staff1");
        assertThat(staff.get("/home").status()).isEqualTo(200);
        assertThat(staff.get("/api/tasks").status()).isEqualTo(200);
        assertThat(staff.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(staff.get(ENGINE_TASKS).status()).isEqualTo(200);
    }

    @Test
    void staffAreNotLetIntoCockpitAndAdmin() {
        Browser staff = browsers.of(agency, "staff1");
        assertThat(staff.get("/camunda/app/cockpit/default/").status()).isEqualTo(403);
        assertThat(staff.get("/camunda/app/admin/default/").status()).isEqualTo(403);
    }

    @Test
    void aWrongPasswordAndAnUnknownUserGetTheSameAnswer() {
        Browser known = browsers.anonymous();
        Browser unknown = browsers.anonymous();
        var wrongPassword = known.login(agency.id("staff2"), "wrong");
        var wrongUser = unknown.login("nobody", "wrong");
        assertThat(wrongPassword.status()).isEqualTo(302);
        assertThat(wrongPassword.header("Location")).isEqualTo(wrongUser.header("Location"));
        assertThat(withoutToken(known.get("/login?error")))
                .isEqualTo(withoutToken(unknown.get("/login?error")))
                .contains("role=\"alert\"");
        assertThat(known.get("/api/tasks").status()).isEqualTo(401);
    }

    private static String withoutToken(Browser.Answer page) {
        return page.body().replaceAll("name=\"_csrf\"[^>]*>", "").replaceAll("(?<=value=\")(nobody|agency\\w+)", "");
    }

    /** A wrong password is mostly the right one with a slip. */
    @Test
    void afterAWrongPasswordTheNameStandsThereAndThePasswordNowhere() {
        Browser someone = browsers.anonymous();
        someone.login(agency.id("staff2"), "slip-of-the-finger");
        assertThat(someone.get("/login?error").body())
                .contains("value=\"" + agency.id("staff2") + "\"")
                .doesNotContain("slip-of-the-finger");
        assertThat(jdbc.sql("select ATTRIBUTE_BYTES from SPRING_SESSION_ATTRIBUTES")
                        .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .list())
                .anyMatch(kept -> kept.contains(agency.id("staff2")))
                .noneMatch(kept -> kept.contains("slip-of-the-finger"));
    }

    @Test
    void theSessionGetsANewNameAtLogin() {
        Browser staff = browsers.anonymous();
        staff.get("/login");
        String before = staff.cookie("JSESSIONID");
        staff.login(agency.id("staff1"), AgencyFixture.PASSWORD);
        assertThat(staff.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void loggingOutEndsTheSessionEverywhere() {
        Browser staff = browsers.of(agency, "staff1");
        assertThat(staff.get(ENGINE_TASKS).status()).isEqualTo(200);
        var goodbye = staff.logout();
        assertThat(goodbye.header("Location")).as(goodbye.toString()).endsWith("/login?logout");
        assertThat(staff.get("/api/tasks").status()).isEqualTo(401);
        assertThat(staff.get(ENGINE_TASKS).status()).isEqualTo(401);
        assertThat(staff.get("/camunda/app/tasklist/default/").header("Location"))
                .endsWith("/login");
    }

    @Test
    void aScriptMayLogInByHttpBasic() {
        assertThat(browsers.anonymous()
                        .get("/api/tasks", "Authorization", basic(AgencyFixture.PASSWORD))
                        .status())
                .isEqualTo(200);
        assertThat(browsers.anonymous()
                        .get("/api/tasks", "Authorization", basic("wrong"))
                        .status())
                .isEqualTo(401);
    }

    private String basic(String password) {
        String pair = agency.id("officer") + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoWasNotLoggedInComesBackToWhereTheyWanted() {
        Browser staff = browsers.anonymous();
        assertThat(staff.get("/camunda/app/tasklist/default/").header("Location"))
                .endsWith("/login");
        assertThat(staff.login(agency.id("staff1"), AgencyFixture.PASSWORD).header("Location"))
                .contains("/camunda/app/tasklist/default/");
    }

    @Test
    void aRoleThatIsWithdrawnIsGoneAtOnce() {
        agency.person("second", Role.ITA_OFFICER);
        Browser second = browsers.of(agency, "second");
        var year = Map.of("agency", agency.code, "fiscalYear", 99);
        assertThat(second.api("POST", "/api/cycles", year).status()).isEqualTo(422);
        identity.deleteMembership(agency.id("second"), Role.ITA_OFFICER.group());
        assertThat(second.api("POST", "/api/cycles", year).status()).isEqualTo(403);
    }

    @Test
    void anAccountThatIsDeletedIsOutAtOnce() {
        agency.person("leaver", Role.STAFF, agency.unit);
        Browser leaver = browsers.of(agency, "leaver");
        assertThat(leaver.get("/api/tasks").status()).isEqualTo(200);
        identity.deleteUser(agency.id("leaver"));
        Refusals.isRefusal(leaver.get("/api/tasks"), 401);
    }
}
