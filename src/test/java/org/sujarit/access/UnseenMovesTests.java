package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What an agency does shows in nothing that the engine tells another agency, not even in a number. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnseenMovesTests {

    /** Of an answer that nothing is there. */
    private static final Pattern NOW = Pattern.compile("\"timestamp\":\"[^\"]*\"");

    /** Those that an agency may open now, one for each move. */
    private final Iterator<Integer> free = List.of(2567, 2568).iterator();

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ProcessEngine engine;

    private TestYear moving;
    private TestYear watching;
    private MatrixThings things;

    @BeforeAll
    void bothAreAtWork() {
        moving = years.open(agencies.make(), 2569);
        moving.run();
        moving.assign("i7-1");
        things = new MatrixThings(moving, engine, "0", "0");
        watching = years.open(agencies.make(), 2569);
        watching.run();
    }

    /** A whole year begins and runs, a job fails, and the administrator tries it again. */
    private void move() {
        TestYear next = years.open(moving.agency, free.next());
        next.run();
        String job = engine.getManagementService()
                .createJobQuery()
                .tenantIdIn(moving.agency.code)
                .listPage(0, 1)
                .get(0)
                .getId();
        engine.getManagementService().setJobRetries(job, 0);
        assertThat(browsers.administrator()
                        .engine("PUT", "/job/" + job + "/retries", Map.of("retries", 1))
                        .status())
                .isEqualTo(204);
    }

    private Map<String, String> told(Browser browser) {
        Map<String, String> told = new TreeMap<>();
        EngineEndpoints.all().stream()
                .filter(endpoint -> endpoint.startsWith("GET ") || endpoint.startsWith("POST "))
                .forEach(endpoint -> {
                    Browser.Answer answer = things.ask(endpoint, browser);
                    told.put(
                            endpoint,
                            answer.status() + " " + NOW.matcher(answer.body()).replaceAll(""));
                });
        return told;
    }

    @Test
    void whatOneAgencyDoesChangesNothingThatAnotherIsTold() {
        Map<String, Browser> people = new TreeMap<>();
        List.of("officer", "manager", "auditor")
                .forEach(person -> people.put(person, browsers.of(watching.agency, person)));
        people.values().forEach(browser -> browser.engine("GET", "/task/count", null)); // logs in to the web apps
        Map<String, Map<String, String>> before = new TreeMap<>();
        people.forEach((person, browser) -> before.put(person, told(browser)));
        move();
        people.forEach((person, browser) -> assertThat(told(browser))
                .as(person)
                .containsExactlyEntriesOf(Objects.requireNonNull(before.get(person))));
    }

    /** Otherwise the test above would tell nothing. */
    @Test
    void theAgencyItselfIsToldOfIt() {
        Browser manager = browsers.of(moving.agency, "manager");
        List<String> counts = List.of(
                "/task/count",
                "/history/task/count",
                "/history/job-log/count",
                "/history/incident/count",
                "/history/user-operation/count",
                "/process-definition/statistics");
        Map<String, String> before = new TreeMap<>();
        counts.forEach(
                path -> before.put(path, manager.engine("GET", path, null).body()));
        move();
        counts.forEach(path ->
                assertThat(manager.engine("GET", path, null).body()).as(path).isNotEqualTo(before.get(path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/activity-instance-start/sum",
                "/metrics/task-users/sum",
                "/history/process-definition/{id}/statistics",
                "/schema/log"
            })
    void whatCountsAllAgenciesTogetherIsForTheAdministratorOnly(String path) {
        String address = path.replace(
                "{id}",
                engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("improvement-measure")
                        .latestVersion()
                        .singleResult()
                        .getId());
        assertThat(browsers.administrator().engine("GET", address, null).status())
                .isNotEqualTo(403);
        for (String person : List.of("officer", "manager", "auditor")) {
            Browser.Answer answer = browsers.of(watching.agency, person).engine("GET", address, null);
            assertThat(answer.status()).as(person).isEqualTo(403);
            assertThat(answer.body()).as(person).contains("นับรวมทุกหน่วยงาน");
        }
    }
}
