package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.Sujarit;
import org.sujarit.access.Role;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Refusals;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Whatever is sent that does not fit is refused in words, and nothing has changed then. */
@ApplicationTest
class BadInputTests {

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

    private String completion(String task) {
        return "/api/tasks/" + year.the(task) + "/completion";
    }

    private void refused(Browser browser, String method, String path, Object body, int status) {
        var before = standing.of(year);
        Refusals.isRefusal(browser.api(method, path, body), status);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "0", "-1", "99999", "2147483647", "2555", "2572", "null"})
    void aYearThatCannotBeMeantIsNotOpened(String typed) {
        String body = "{\"agency\":\"" + year.agency.code + "\",\"fiscalYear\":" + typed + "}";
        refused(officer, "POST", "/api/cycles", body, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fiscalYear\":\"abc\"}",
                "{\"fiscalYear\":99999999999}",
                "{\"fiscalYear\":2570.9}",
                "{\"agency\":true,\"fiscalYear\":2570}",
                "{\"fiscalYear\":{}}",
                "{",
                "",
                "nonsense"
            })
    void whatCannotBeReadIsSaidSo(String body) {
        refused(officer, "POST", "/api/cycles", body, 400);
        refused(officer, "POST", completion("import-assessment"), body.startsWith("{\"") ? "{" : body, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "1",
                "{}",
                "{\"itaYear\":2568,\"scores\":null}",
                "{\"itaYear\":2568,\"scores\":[null]}",
                "{\"itaYear\":2568,\"scores\":{}}",
                "{\"itaYear\":2568,\"scores\":[{}]}",
                "{\"itaYear\":2568,\"scores\":[{\"item\":\"i7\",\"score\":101}]}",
                "{\"itaYear\":2568,\"scores\":[{\"item\":\"i7\",\"score\":-1}]}",
                "{\"itaYear\":2568,\"scores\":[{\"item\":\"i7\",\"score\":1e999999999}]}",
                "{\"itaYear\":2568,\"scores\":[{\"item\":\"i7\",\"score\":\"NaN\"}]}",
                "{\"itaYear\":2568,\"scores\":[{\"item\":\"i999\",\"score\":1}]}",
                "{\"itaYear\":2568,\"scores\":[{\"item\":\"i7\",\"score\":1},{\"item\":\"i7\",\"score\":2}]}",
                "{\"itaYear\":2569,\"scores\":[{\"item\":\"i7\",\"score\":1}]}",
                "{\"itaYear\":2568,\"total\":1000,\"scores\":[{\"item\":\"i7\",\"score\":1}]}"
            })
    void wrongResultsAreNotImported(String body) {
        refused(officer, "POST", completion("import-assessment"), body, 422);
    }

    @Test
    void anAgencyWithoutYearsIsOfferedTheYearThatGoesOn() {
        Browser newcomer = browsers.of(agencies.make(), "officer");
        int next = newcomer.get("/api/cycles/choices").json().path("nextYear").asInt();
        assertThat(next).isEqualTo(FiscalYear.of(LocalDate.now(Sujarit.ZONE)).year());
    }

    /** What is read becomes many times as large in memory, before anybody can look at it. */
    @Test
    void moreThanAFormEverSendsIsNotRead() {
        String tooMuch = "{\"scores\":[" + "[],".repeat(400_000) + "[]]}";
        String task = "/api/tasks/" + year.the("import-assessment");
        refused(officer, "POST", task + "/completion", tooMuch, 422);
        refused(officer, "PUT", task + "/draft", tooMuch, 422);
        refused(officer, "POST", "/api/cycles", tooMuch, 422);
        var before = standing.of(year);
        for (String path : new String[] {task + "/completion", task + "/draft"}) {
            var answer = officer.send(
                    path.endsWith("draft") ? "PUT" : "POST",
                    path,
                    BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(tooMuch.getBytes(StandardCharsets.US_ASCII))),
                    "Content-Type",
                    "application/json",
                    "X-SUJARIT-CSRF",
                    officer.apiToken());
            Refusals.isRefusal(answer, 422);
            assertThat(answer.body()).contains("1 MB");
        }
        assertThat(officer.engine("POST", "/task/count", tooMuch).status()).isEqualTo(422);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void aSecondCycleOfTheSameYearIsRefused() {
        refused(officer, "POST", "/api/cycles", Map.of("agency", year.agency.code, "fiscalYear", 2569), 422);
    }

    @Test
    void ofTwoWhoOpenTheSameYearAtOnceOneWins() {
        var body = Map.of("agency", year.agency.code, "fiscalYear", 2570);
        var answers = atOnce(
                browsers.of(year.agency, "officer"), browsers.of(year.agency, "officer"), "/api/cycles", body, body);
        assertThat(answers).extracting(Browser.Answer::status).containsOnlyOnce(201);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> {
            assertThat(answer.status()).isIn(409, 422);
            Refusals.isRefusal(answer, answer.status());
        });
        assertThat(officer.get("/api/cycles").json()).hasSize(2);
    }

    private List<Browser.Answer> atOnce(Browser one, Browser other, String path, Object body, Object otherBody) {
        CyclicBarrier start = new CyclicBarrier(2);
        one.apiToken();
        other.apiToken();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Browser.Answer> first = () -> {
                start.await();
                return one.api("POST", path, body);
            };
            Callable<Browser.Answer> second = () -> {
                start.await();
                return other.api("POST", path, otherBody);
            };
            List<Future<Browser.Answer>> running = List.of(threads.submit(first), threads.submit(second));
            return List.of(running.get(0).get(), running.get(1).get());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "baseline", "budget"})
    void aNumberThatIsTooLargeIsNamed(String field) {
        year.analyse();
        JsonNode plan = changed(field, 1e12);
        var before = standing.of(year);
        var answer = officer.api("POST", completion("plan-measures"), plan);
        Refusals.isRefusal(answer, 422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("measures[0]." + field);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    /** A few characters, written out a gigabyte; and what the database would round without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "0e-999999999", "1e999999999", "0e999999999", "95.00001"})
    void aNumberThatCannotBeKeptAsItWasTypedIsNamed(String typed) {
        year.analyse();
        for (String field : List.of("target", "baseline", "budget")) {
            var before = standing.of(year);
            var answer = officer.api("POST", completion("plan-measures"), changed(field, typed));
            Refusals.isRefusal(answer, 422);
            assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("measures[0]." + field);
            assertThat(standing.of(year)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "0e-999999999", "1e999999999", "0e999999999"})
    void aScoreThatCannotBeWrittenOutIsRefused(String typed) {
        String body = "{\"itaYear\":2568,\"scores\":[{\"item\":\"i7\",\"score\":\"" + typed + "\"}]}";
        refused(officer, "POST", completion("import-assessment"), body, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "activities"})
    void aListWithNothingInItIsRefused(String field) {
        year.analyse();
        refused(officer, "POST", completion("plan-measures"), changed(field, Collections.singletonList(null)), 422);
        refused(officer, "POST", completion("plan-measures"), "{\"measures\":[null]}", 422);
    }

    @Test
    void aPlanForAnotherAgencysUnitOrFindingsIsRefused() {
        year.analyse();
        refused(officer, "POST", completion("plan-measures"), changed("unit", agencies.make().unit), 422);
        refused(officer, "POST", completion("plan-measures"), changed("findings", List.of(999_999_999)), 422);
        refused(officer, "POST", completion("plan-measures"), changed("title", "ก".repeat(2001)), 422);
        refused(officer, "POST", completion("plan-measures"), changed("startsOn", "2569-10-01"), 422);
        refused(officer, "POST", completion("plan-measures"), changed("startsOn", "tomorrow"), 422);
    }

    private JsonNode changed(String field, Object value) {
        com.fasterxml.jackson.databind.ObjectMapper json = new com.fasterxml.jackson.databind.ObjectMapper();
        JsonNode plan = json.valueToTree(year.plan());
        ((com.fasterxml.jackson.databind.node.ObjectNode) plan.at("/measures/0")).set(field, json.valueToTree(value));
        return plan;
    }

    @Test
    void aDraftThatIsTooLargeOrNotOursIsNotKept() {
        year.run();
        year.assign("i7-1");
        String draft = "/api/tasks/" + year.the("execute-measure", "i7-1") + "/draft";
        Browser owner = browsers.of(year.agency, "staff1");
        refused(owner, "PUT", draft, Map.of("text", "x".repeat(300_000)), 422);
        refused(owner, "PUT", draft, "[]", 422);
        refused(browsers.of(year.agency, "colleague"), "PUT", draft, Map.of(), 409);
        refused(browsers.of(agencies.make(), "staff1"), "PUT", draft, Map.of(), 404);
        assertThat(owner.api("PUT", draft, Map.of("text", "ร่าง")).status()).isEqualTo(204);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        refused(officer, "GET", "/api/tasks/nothing", "", 404);
        refused(officer, "POST", "/api/tasks/nothing/completion", Map.of(), 404);
        refused(officer, "PUT", "/api/tasks/nothing/draft", Map.of(), 404);
        refused(officer, "GET", "/api/cycles/999999999", "", 404);
        refused(officer, "GET", "/api/measures/999999999", "", 404);
        refused(officer, "GET", "/api/cycles/abc", "", 400);
    }

    @Test
    void aTaskThatIsDoneIsNotDoneAgain() {
        String path = completion("import-assessment");
        assertThat(officer.api("POST", path, year.results()).status()).isEqualTo(204);
        refused(officer, "POST", path, year.results(), 409);
    }

    @Test
    void anotherAgencyFindsNothing() {
        Browser stranger = browsers.of(agencies.make(), "officer");
        refused(stranger, "POST", completion("import-assessment"), year.results(), 404);
        refused(stranger, "GET", "/api/tasks/" + year.the("import-assessment"), "", 404);
        refused(stranger, "GET", "/api/cycles/" + year.cycle.id(), "", 404);
        refused(stranger, "POST", "/api/cycles", Map.of("agency", year.agency.code, "fiscalYear", 2570), 404);
    }

    @Test
    void aDecisionOnWhatHasChangedSinceIsRefused() {
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        Browser manager = browsers.of(year.agency, "manager");
        String path = completion("approve-plan");
        refused(manager, "POST", path, verdict(true, "0".repeat(64), ""), 409);
        refused(manager, "POST", path, Map.of("passed", true), 409);
        refused(manager, "POST", path, Map.of("digest", "x"), 422);
        refused(manager, "POST", path, verdict(false, "x", " "), 422);
        refused(manager, "POST", path, verdict(false, "x", "ก".repeat(4001)), 422);
    }

    private static Map<String, Object> verdict(boolean passed, String digest, String reason) {
        return Map.of("passed", passed, "digest", digest, "reason", reason);
    }

    /** Where the second one looks is up to the moment. */
    @RepeatedTest(5)
    void ofTwoWhoDecideAtOnceOneSucceeds() {
        year.agency.person("reviewer2", Role.REVIEWER);
        year.run();
        year.assign("i7-1");
        year.execute("i7-1");
        year.prove("i7-1");
        String digest = year.digest("i7-1");
        String path = "/api/tasks/" + year.the("review-measure", "i7-1") + "/completion";
        int entries = standing.auditEntries(year);
        var answers = atOnce(
                browsers.of(year.agency, "reviewer"),
                browsers.of(year.agency, "reviewer2"),
                path,
                verdict(true, digest, ""),
                verdict(false, digest, "ยังไม่ครบ"));
        assertThat(answers).extracting(Browser.Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(standing.auditEntries(year)).isEqualTo(entries + 1);
        String decisions = standing.of(year).getOrDefault("decision", "");
        assertThat(decisions.lines().filter(row -> row.contains("i7-1"))).hasSize(1);
    }

    @Test
    void nobodyDecidesOnTheirOwnWork() {
        year.agency.person(
                "everything", List.of(Role.ITA_OFFICER, Role.STAFF, Role.REVIEWER, Role.MANAGER), year.agency.unit);
        Browser everything = browsers.of(year.agency, "everything");
        year.analyse();
        year.finish("plan-measures", "everything", year.plan());
        String plan = year.the("approve-plan");
        String planDigest =
                everything.get("/api/tasks/" + plan).json().path("digest").asText();
        refused(everything, "POST", "/api/tasks/" + plan + "/completion", verdict(true, planDigest, ""), 403);
        year.finishTask(plan, "manager", verdict(true, planDigest, ""));
        year.runJobs();
        year.finishTask(year.the("assign-owner", "i7-1"), "head", Map.of("owner", year.agency.id("everything")));
        year.finishTask(year.the("execute-measure", "i7-1"), "everything", year.execution("i7-1"));
        year.measure("i7-1").activities().forEach(activity -> {
            Map<String, Object> link = new HashMap<>(Map.of(
                    "url",
                    "https://www.example.go.th/" + activity.id(),
                    "title",
                    "หลักฐาน",
                    "activityId",
                    activity.id(),
                    "effectiveOn",
                    "2026-01-15"));
            assertThat(everything.api("POST", evidence("i7-1"), link).status()).isEqualTo(201);
        });
        year.finishTask(year.the("attach-evidence", "i7-1"), "everything", Map.of());
        String digest = year.digest("i7-1");
        refused(everything, "POST", completionOf("review-measure"), verdict(true, digest, ""), 403);
        year.review("i7-1");
        refused(everything, "POST", completionOf("approve-measure"), verdict(true, digest, ""), 403);
    }

    @Test
    void whoReviewedDoesNotApprove() {
        year.agency.person("deputy", List.of(Role.REVIEWER, Role.MANAGER));
        year.run();
        year.assign("i7-1");
        year.execute("i7-1");
        year.prove("i7-1");
        String digest = year.digest("i7-1");
        year.finishTask(year.the("review-measure", "i7-1"), "deputy", verdict(true, digest, ""));
        refused(
                browsers.of(year.agency, "deputy"),
                "POST",
                completionOf("approve-measure"),
                verdict(true, digest, ""),
                403);
    }

    private String completionOf(String task) {
        return "/api/tasks/" + year.the(task, "i7-1") + "/completion";
    }

    private String evidence(String code) {
        return "/api/measures/" + year.measure(code).id() + "/evidence";
    }

    @Test
    void wrongExecutionIsRefused() {
        year.run();
        year.assign("i7-1");
        Browser owner = browsers.of(year.agency, "staff1");
        String path = completionOf("execute-measure");
        refused(owner, "POST", path, Map.of(), 422);
        refused(owner, "POST", path, "{\"results\":[null]}", 422);
        Map<String, Object> tooMuch = new HashMap<>(year.execution("i7-1"));
        tooMuch.put("actual", 1e12);
        refused(owner, "POST", path, tooMuch, 422);
        refused(browsers.of(year.agency, "colleague"), "POST", path, year.execution("i7-1"), 409);
        refused(browsers.of(year.agency, "auditor"), "POST", path, year.execution("i7-1"), 409);
    }
}
