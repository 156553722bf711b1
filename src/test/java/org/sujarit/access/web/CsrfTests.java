package org.sujarit.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Refusals;
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

    @Autowired
    private ObjectMapper mapper;

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

    @Test
    void aPageThatIsOlderThanTheLoginIsToldSoInsteadOfHavingNoRight() {
        Browser.Answer stale = officer.form("/home/notices/reading", Map.of("_csrf", "old"));
        assertThat(stale.status()).isEqualTo(403);
        assertThat(stale.body())
                .contains("ยังไม่ได้ส่งข้อมูล", "มีการเข้าสู่ระบบใหม่หลังจากเปิดหน้านี้", "officer " + year.agency.code)
                .doesNotContain("ไม่มีสิทธิ");
    }

    @Test
    void aFormOfAPageWithoutAllItsFieldsIsRefusedInWords() {
        String token = officer.formToken("/home");
        Browser.Answer answer = officer.form("/home/notices/reading", Map.of("_csrf", token));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("อ่านข้อมูลที่ส่งมาไม่ได้");
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

    /** Otherwise a script could only read. */
    @Test
    void aScriptThatNamesItselfWithEachCallNeedsNoToken() {
        Browser script = browsers.anonymous();
        String task = "/api/tasks/" + year.the("import-assessment") + "/completion";
        var answer = script.send("POST", task, BodyPublishers.ofString("{}"), scripted());
        Refusals.isRefusal(answer, 422);
        assertThat(script.cookie("JSESSIONID")).isNull();
        Object results = year.results();
        var done = script.send("POST", task, json(results), scripted());
        assertThat(done.status()).as(done.body()).isEqualTo(204);
    }

    @Test
    void aPasswordDoesNotReplaceTheTokenOfASession() {
        var before = standing.of(year);
        String task = "/api/tasks/" + year.the("import-assessment") + "/completion";
        var answer = officer.send("POST", task, json(year.results()), scripted());
        Refusals.isRefusal(answer, 403);
        var stranger = browsers.anonymous()
                .send("POST", task, json(year.results()), scripted("Cookie", "JSESSIONID=of-somebody-else"));
        Refusals.isRefusal(stranger, 403);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void aPasswordThatABrowserAddsToACallOfAnotherSiteIsNotEnough() {
        var before = standing.of(year);
        String task = "/api/tasks/" + year.the("import-assessment") + "/completion";
        for (String[] telltale :
                new String[][] {{"Origin", "https://evil.example"}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}
                }) {
            var answer = browsers.anonymous().send("POST", task, json(year.results()), scripted(telltale));
            Refusals.isRefusal(answer, 403);
        }
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void aPasswordOpensNoPageOfOursWithoutTheToken() {
        var form = browsers.anonymous()
                .send(
                        "POST",
                        "/home/agencies",
                        BodyPublishers.ofString("code=x&name=x&location="),
                        "Authorization",
                        basic(AgencyFixture.PASSWORD),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(form.status()).isEqualTo(302);
        assertThat(form.header("Location")).endsWith("/login?ended");
    }

    @Test
    void whoIsNotLetInIsToldWhyAndNoBrowserIsMadeToAskForAPassword() {
        Browser nobody = browsers.anonymous();
        var answers = List.of(
                nobody.get("/api/tasks"),
                nobody.get("/api/tasks", "Authorization", basic("wrong")),
                nobody.get("/home", "Authorization", basic("wrong")));
        assertThat(answers).allSatisfy(answer -> {
            Refusals.isRefusal(answer, 401);
            assertThat(answer.header("WWW-Authenticate")).isEmpty();
        });
        var withoutToken = post("POST", "/api/cycles");
        Refusals.isRefusal(withoutToken, 403);
        assertThat(withoutToken.body()).contains("โหลดหน้านี้ใหม่");
    }

    private String[] scripted(String... more) {
        return Stream.concat(
                        Stream.of("Content-Type", "application/json", "Authorization", basic(AgencyFixture.PASSWORD)),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private String basic(String password) {
        String pair = year.agency.id("officer") + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private BodyPublisher json(Object body) {
        return BodyPublishers.ofString(mapper.valueToTree(body).toString());
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
