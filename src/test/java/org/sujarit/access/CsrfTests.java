package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What another site makes a browser send is not obeyed, although the browser adds its session. */
@ApplicationTest
class CsrfTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    private TestYear year;
    private Browser officer;

    @BeforeEach
    void open() {
        year = years.open(agencies.make(), 2569);
        officer = browsers.of(year.agency, "officer");
    }

    @Test
    void ourApiRefusesARequestWithoutTheToken() {
        var before = standing.of(year);
        String task = "/api/tasks/" + year.the("import-assessment");
        assertThat(post("POST", task + "/completion").status()).isEqualTo(403);
        assertThat(post("PUT", task + "/draft").status()).isEqualTo(403);
        assertThat(post("POST", "/api/cycles").status()).isEqualTo(403);
        assertThat(officer.form("/home/agencies", Map.of("code", "x", "name", "x", "location", ""))
                        .status())
                .isEqualTo(403);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    private Browser.Answer post(String method, String path) {
        return officer.send(method, path, BodyPublishers.ofString("{}"), "Content-Type", "application/json");
    }

    @Test
    void aWrongTokenIsNoToken() {
        var answer = officer.send(
                "POST",
                "/api/cycles",
                BodyPublishers.ofString("{}"),
                "Content-Type",
                "application/json",
                "X-SUJARIT-CSRF",
                "wrong");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void theFirstCallOfTheApiHandsTheTokenOut() {
        Browser fresh = browsers.of(year.agency, "officer");
        fresh.get("/api/tasks");
        assertThat(fresh.cookie("SUJARIT-CSRF")).isNotNull();
    }

    @Test
    void theEnginesApiRefusesARequestWithoutItsToken() {
        officer.get("/camunda/app/tasklist/default/");
        var before = standing.of(year);
        String claim = "/camunda/api/engine/engine/default/task/" + year.the("import-assessment") + "/claim";
        var answer = officer.send(
                "POST",
                claim,
                BodyPublishers.ofString("{\"userId\":\"" + year.agency.id("officer") + "\"}"),
                "Content-Type",
                "application/json");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void anAddressAloneLogsNobodyOut() {
        officer.get("/logout");
        assertThat(officer.get("/api/tasks").status()).isEqualTo(200);
        assertThat(officer.form("/logout", Map.of()).status()).isEqualTo(403);
        assertThat(officer.get("/api/tasks").status()).isEqualTo(200);
    }
}
