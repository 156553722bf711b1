package org.sujarit.access.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** The known holes of the Community Edition stay closed: CVE-2026-109432 and CVE-2026-77226. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineHolesTests {

    private static final String EXPRESSION = "{\"dueBeforeExpression\":\"${now()}\"}";
    private static final String IN_OR = "{\"orQueries\":[" + EXPRESSION + "]}";
    private static final String IN_SECOND_OR = "{\"orQueries\":[{\"name\":\"a\"}," + EXPRESSION + "]}";
    private static final String NESTED = "{\"orQueries\":[{\"name\":\"a\",\"orQueries\":[" + EXPRESSION + "]}]}";
    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";
    private static final String FIRST_ADMINISTRATOR =
            "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"long-enough-1\"}}";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    private Browser staff;

    @BeforeAll
    void logIn() {
        staff = browsers.of(agencies.make(), "staff1");
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPRESSION, IN_OR, IN_SECOND_OR, NESTED})
    void noExpressionIsRunInAQuery(String query) {
        assertThat(staff.engine("POST", "/task", query).status()).isEqualTo(400);
        assertThat(staff.engine("POST", "/task/count", query).status()).isEqualTo(400);
        for (JsonNode filter : staff.engine("GET", "/filter", null).json()) {
            String path = "/filter/" + filter.path("id").asText();
            assertThat(staff.engine("POST", path + "/list", query).status()).isEqualTo(400);
            assertThat(staff.engine("POST", path + "/count", query).status()).isEqualTo(400);
            assertThat(staff.engine("POST", path + "/singleResult", query).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void anOrdinaryOrQueryIsAnswered() {
        String query = "{\"orQueries\":[{\"name\":\"a\",\"assignee\":\"b\"}]}";
        assertThat(staff.engine("POST", "/task", query).status()).isEqualTo(200);
        assertThat(staff.engine("POST", "/task/count", query).status()).isEqualTo(200);
    }

    @Test
    void theStoredFiltersOfTasklistWork() {
        JsonNode filters = staff.engine("GET", "/filter", null).json();
        assertThat(filters).hasSize(2);
        for (JsonNode filter : filters) {
            String path = "/filter/" + filter.path("id").asText();
            assertThat(staff.engine("GET", path + "/list", null).status()).isEqualTo(200);
            assertThat(staff.engine("POST", path + "/list", "{\"orQueries\":[{\"name\":\"a\"}]}")
                            .status())
                    .isEqualTo(200);
            assertThat(staff.engine("GET", path + "/count", null).status()).isEqualTo(200);
        }
    }

    @Test
    void nobodyMakesTheFirstAdministratorFromOutsideEvenWhenThereIsNone() {
        List<User> administrators =
                identity.createUserQuery().memberOfGroup("camunda-admin").list();
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'camunda-admin'")
                .update(); // the engine lets the last one go no more
        try {
            setupStaysClosed();
        } finally {
            administrators.forEach(user -> identity.createMembership(user.getId(), "camunda-admin"));
        }
        setupStaysClosed();
    }

    private void setupStaysClosed() {
        Browser anonymous = browsers.anonymous();
        assertThat(post(anonymous, SETUP, FIRST_ADMINISTRATOR).status()).isIn(401, 403);
        assertThat(post(browsers.of(agencies.make(), "staff1"), SETUP, FIRST_ADMINISTRATOR)
                        .status())
                .isEqualTo(403);
        assertThat(browsers.anonymous().get("/camunda/app/admin/default/setup/").status())
                .isIn(302, 401, 403);
        assertThat(staff.get("/camunda/app/admin/default/setup/").status()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void theEngineHasNoOtherDoors() {
        Browser anonymous = browsers.anonymous();
        assertThat(anonymous.get("/engine-rest/engine").status()).isIn(302, 401, 403, 404);
        assertThat(staff.get("/engine-rest/engine").status()).isIn(403, 404);
        assertThat(anonymous.get("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(401);
        assertThat(staff.get("/h2-console").status()).isIn(403, 404);
        assertThat(staff.get("/actuator/env").status()).isIn(403, 404);
    }

    @Test
    void camundasOwnLoginIsClosed() {
        Map<String, String> right = Map.of("username", "x", "password", AgencyFixture.PASSWORD);
        Browser anonymous = browsers.anonymous();
        assertThat(anonymous
                        .form("/camunda/api/admin/auth/user/default/login/cockpit", right)
                        .status())
                .isIn(401, 403);
        assertThat(post(staff, "/camunda/api/admin/auth/user/default/login/cockpit", "{}")
                        .status())
                .isEqualTo(403);
    }

    private static Browser.Answer post(Browser browser, String path, String json) {
        browser.get("/camunda/app/welcome/default/");
        String token = browser.cookie("XSRF-TOKEN");
        return browser.send(
                "POST",
                path,
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                token == null ? "none" : token);
    }
}
