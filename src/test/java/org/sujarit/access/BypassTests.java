package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.document.Documents;
import org.sujarit.measure.MeasureState;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Nobody gets past the forms through the engine's own API: everybody tries everything, and nothing changes. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BypassTests {

    private static final Map<String, Object> APPROVED = Map.of("approved", Map.of("value", true, "type", "Boolean"));

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    @Autowired
    private Findings findings;

    @Autowired
    private Documents documents;

    @Autowired
    private TaskService tasks;

    private TestYear year;
    private TestAgency stranger;
    private final Map<String, Browser> people = new LinkedHashMap<>();
    private final Map<String, String> work = new LinkedHashMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final Map<String, String> attachments = new LinkedHashMap<>();

    /** One measure is carried out by staff1, one waits for any reviewer, one was claimed by the manager. */
    @BeforeAll
    void standStill() {
        year = years.open(agencies.make(), 2569);
        stranger = agencies.make();
        year.analyse();
        year.finish("plan-measures", "officer", threeMeasures(year));
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
        List.of("i7-1", "i7-2", "o41-1").forEach(year::assign);
        List.of("i7-2", "o41-1").forEach(code -> {
            year.execute(code);
            year.prove(code);
        });
        year.review("o41-1");
        work.put("execute", year.the("execute-measure", "i7-1"));
        work.put("review", year.the("review-measure", "i7-2"));
        work.put("approve", year.the("approve-measure", "o41-1"));
        tasks.claim(task("approve"), year.agency.id("manager"));
        work.forEach((name, task) -> {
            comments.put(name, tasks.createComment(task, null, "x").getId());
            attachments.put(
                    name,
                    tasks.createAttachment("url", task, null, "x", "x", "https://www.example.go.th")
                            .getId());
        });
        for (String person :
                List.of("officer", "head", "staff1", "staff2", "colleague", "reviewer", "manager", "auditor")) {
            people.put(year.agency.id(person), browsers.of(year.agency, person));
        }
        for (String person : List.of("officer", "staff1", "reviewer", "manager")) {
            people.put(stranger.id(person), browsers.of(stranger, person));
        }
    }

    private Map<String, Object> threeMeasures(TestYear planned) {
        List<Long> ids = findings.findByCycleIdOrderByOrdinal(planned.cycle.id()).stream()
                .map(finding -> finding.id())
                .toList();
        return Map.of(
                "measures",
                Stream.of(ids.get(0), ids.get(0), ids.get(1))
                        .map(id -> planned.measureFor(id, planned.agency.unit))
                        .toList());
    }

    /** Otherwise a refusal would tell nothing. */
    @AfterEach
    void everybodyIsStillLoggedIn() {
        people.forEach((person, browser) -> assertThat(
                        browser.engine("POST", "/task/count", Map.of()).status())
                .as(person)
                .isEqualTo(200));
    }

    /** A request to the engine about one task; {@code {me}} stands for whoever sends it. */
    record Attack(String method, String path, Object body) {

        @Override
        public String toString() {
            return method + " " + path + " " + body;
        }
    }

    static Stream<Attack> attacksOnTasks() {
        Map<String, Object> other = Map.of("measureId", Map.of("value", 1, "type", "Long"));
        return Stream.of(
                new Attack("POST", "/complete", Map.of()),
                new Attack("POST", "/complete", Map.of("variables", APPROVED)),
                new Attack("POST", "/complete", Map.of("variables", other)),
                new Attack("POST", "/submit-form", Map.of()),
                new Attack("POST", "/submit-form", Map.of("variables", APPROVED)),
                new Attack("POST", "/resolve", Map.of()),
                new Attack("POST", "/resolve", Map.of("variables", APPROVED)),
                new Attack("POST", "/delegate", Map.of("userId", "{me}")),
                new Attack("POST", "/assignee", Map.of("userId", "{me}")),
                new Attack("PUT", "", Map.of("name", "x", "assignee", "{me}", "priority", 1)),
                new Attack("PUT", "/variables/approved", Map.of("value", true, "type", "Boolean")),
                new Attack("PUT", "/localVariables/approved", Map.of("value", true, "type", "Boolean")),
                new Attack("POST", "/variables", Map.of("modifications", other)),
                new Attack("POST", "/localVariables", Map.of("modifications", other)),
                new Attack("DELETE", "/variables/owner", ""),
                new Attack("POST", "/identity-links", Map.of("userId", "{me}", "type", "candidate")),
                new Attack("POST", "/identity-links", Map.of("userId", "{me}", "type", "owner")),
                new Attack("POST", "/identity-links/delete", Map.of("groupId", "reviewer", "type", "candidate")),
                new Attack("POST", "/identity-links/delete", Map.of("groupId", "manager", "type", "candidate")),
                new Attack("POST", "/bpmnError", Map.of("errorCode", "nothing-catches-this")),
                new Attack("POST", "/bpmnError", Map.of("errorCode", "measure-cancelled")),
                new Attack("POST", "/bpmnEscalation", Map.of("escalationCode", "x", "variables", APPROVED)),
                new Attack("POST", "/comment/create", Map.of("message", "x")),
                new Attack("POST", "/comment/create", Map.of("message", "x", "processInstanceId", "{instance}")),
                new Attack("PUT", "/comment", Map.of("id", "{comment}", "message", "x")),
                new Attack("DELETE", "/comment", ""),
                new Attack("DELETE", "/comment/{comment}", ""),
                new Attack("DELETE", "/attachment/{attachment}", ""),
                new Attack("DELETE", "", ""));
    }

    @ParameterizedTest
    @MethodSource("attacksOnTasks")
    void noTaskIsEndedOrChangedPastItsForm(Attack attack) {
        var before = standing.of(year);
        List<String> letThrough = new ArrayList<>();
        people.forEach((person, browser) -> work.forEach((name, task) -> {
            String instance =
                    tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
            String path = "/task/" + task + hung(attack.path(), name);
            Object body = each(attack.body(), one -> one instanceof String text ? hung(text, name) : one);
            int status = browser.engine(attack.method(), path, mine(filled(body, instance), person))
                    .status();
            if (status < 400) {
                letThrough.add(person + " " + name + " " + status);
            }
        }));
        assertThat(letThrough).isEmpty();
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void nobodyTakesWorkThatIsNotTheirs() {
        var before = standing.of(year);
        List<String> letThrough = new ArrayList<>();
        people.forEach((person, browser) -> work.forEach((name, task) -> {
            boolean theirs = (name.equals("review") && person.equals(year.agency.id("reviewer")))
                    || (name.equals("approve") && person.equals(year.agency.id("manager")))
                    || (name.equals("execute") && person.equals(year.agency.id("staff1")));
            for (String taker : theirs ? List.of(year.agency.id("colleague")) : List.of(person)) {
                if (browser.engine("POST", "/task/" + task + "/claim", Map.of("userId", taker))
                                .status()
                        < 400) {
                    letThrough.add(person + " claims " + name + " for " + taker);
                }
            }
            boolean givesBack = name.equals("approve") && theirs;
            if (!givesBack
                    && browser.engine("POST", "/task/" + task + "/unclaim", Map.of())
                                    .status()
                            < 400) {
                letThrough.add(person + " gives back " + name);
            }
        }));
        assertThat(letThrough).isEmpty();
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void whoeverTookAnApprovalMayGiveItBackAndTakeItAgain() {
        Browser manager = browser(year.agency.id("manager"));
        String task = "/task/" + task("approve");
        assertThat(manager.engine("POST", task + "/unclaim", Map.of()).status()).isEqualTo(204);
        assertThat(manager.engine("POST", task + "/claim", Map.of("userId", year.agency.id("manager")))
                        .status())
                .isEqualTo(204);
    }

    static Stream<Attack> attacksOnProcesses() {
        Map<String, Object> variables = Map.of("modifications", APPROVED);
        Map<String, Object> start = Map.of("type", "startBeforeActivity", "activityId", "publish-measure");
        return Stream.of(
                new Attack("POST", "/process-instance/{instance}/modification", Map.of("instructions", List.of(start))),
                new Attack("POST", "/process-instance/{instance}/variables", variables),
                new Attack("PUT", "/process-instance/{instance}/variables/owner", Map.of("value", "{me}")),
                new Attack("DELETE", "/process-instance/{instance}", ""),
                new Attack("PUT", "/process-instance/{instance}/suspended", Map.of("suspended", true)),
                new Attack("POST", "/execution/{instance}/localVariables", variables),
                new Attack("POST", "/execution/{instance}/signal", Map.of()),
                new Attack("POST", "/execution/{instance}/messages/owner-reassigned/trigger", Map.of()),
                new Attack("POST", "/execution/{instance}/messages/cancellation-requested/trigger", Map.of()),
                new Attack(
                        "POST",
                        "/message",
                        Map.of("messageName", "owner-reassigned", "processInstanceId", "{instance}")),
                new Attack("POST", "/process-instance/{instance}/comment", ""),
                new Attack("DELETE", "/history/process-instance/{instance}", ""),
                new Attack("PUT", "/process-definition/key/improvement-measure/suspended", Map.of("suspended", true)),
                new Attack("DELETE", "/process-definition/key/improvement-measure", ""),
                new Attack("POST", "/decision-definition/key/select-findings/evaluate", Map.of("variables", Map.of())),
                new Attack("POST", "/deployment/create", ""),
                new Attack("POST", "/filter/create", Map.of("resourceType", "Task", "name", "x", "query", Map.of())),
                new Attack("POST", "/task/create", Map.of("name", "x", "assignee", "{me}")),
                new Attack(
                        "POST",
                        "/authorization/create",
                        Map.of(
                                "type",
                                1,
                                "permissions",
                                List.of("ALL"),
                                "userId",
                                "{me}",
                                "resourceType",
                                7,
                                "resourceId",
                                "*")),
                new Attack("PUT", "/group/camunda-admin/members/{me}", ""),
                new Attack("PUT", "/tenant/{agency}/user-members/{me}", ""),
                new Attack(
                        "POST",
                        "/user/create",
                        Map.of(
                                "profile",
                                Map.of("id", "intruder"),
                                "credentials",
                                Map.of("password", "long-enough-1"))),
                new Attack("DELETE", "/user/{other}", ""),
                new Attack("DELETE", "/user/{me}", ""),
                new Attack(
                        "PUT",
                        "/user/{other}/credentials",
                        Map.of("password", "long-enough-1", "authenticatedUserPassword", AgencyFixture.PASSWORD)),
                new Attack("POST", "/process-definition/key/improvement-measure/start", Map.of()),
                new Attack(
                        "POST",
                        "/process-definition/key/improvement-measure/start",
                        Map.of(
                                "variables",
                                Map.of(
                                        "measureId",
                                        Map.of("value", "{measure}", "type", "Long"),
                                        "cycleId",
                                        Map.of("value", "{cycle}", "type", "Long"),
                                        "agency",
                                        Map.of("value", "{agency}", "type", "String")))),
                new Attack(
                        "POST",
                        "/process-definition/key/improvement-measure/submit-form",
                        Map.of("variables", Map.of("measureId", Map.of("value", "{measure}", "type", "Long")))),
                new Attack(
                        "POST",
                        "/process-definition/key/improvement-cycle/start",
                        Map.of(
                                "skipCustomListeners",
                                true,
                                "startInstructions",
                                List.of(Map.of("type", "startBeforeActivity", "activityId", "approve-report")),
                                "variables",
                                Map.of(
                                        "cycleId",
                                        Map.of("value", "{cycle}", "type", "Long"),
                                        "agency",
                                        Map.of("value", "{agency}", "type", "String")))));
    }

    @ParameterizedTest
    @MethodSource("attacksOnProcesses")
    void noProcessIsStartedOrChangedPastTheForms(Attack attack) {
        var before = standing.of(year);
        String instance =
                tasks.createTaskQuery().taskId(task("execute")).singleResult().getProcessInstanceId();
        List<String> letThrough = new ArrayList<>();
        people.forEach((person, browser) -> {
            Object body = mine(filled(attack.body(), instance), person);
            String path = ((String) mine(filled(attack.path(), instance), person))
                    .replace("{other}", year.agency.id("manager"));
            if (path.endsWith("/credentials") && person.equals(year.agency.id("manager"))) {
                return; // one's own
            }
            int status = browser.engine(attack.method(), path, body).status();
            if (status < 400) {
                letThrough.add(person + " " + status);
            }
        });
        assertThat(letThrough).isEmpty();
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void anOfficerStartsNoYearOfAnotherAgency() {
        var before = standing.of(year);
        var variables = Map.of(
                "agency", Map.of("value", year.agency.code, "type", "String"),
                "fiscalYear", Map.of("value", 2570, "type", "Integer"));
        assertThat(browser(stranger.id("officer"))
                        .engine(
                                "POST",
                                "/process-definition/key/improvement-cycle/start",
                                Map.of("variables", variables))
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    /** Its tasks would show the measure, whoever's it is. */
    @Test
    void aYearIsNotStartedWithTheIdOfAnothersMeasure() {
        var variables = Map.of(
                "agency", Map.of("value", stranger.code, "type", "String"),
                "fiscalYear", Map.of("value", 2569, "type", "Integer"),
                "measureId", Map.of("value", year.measure("i7-1").id(), "type", "Long"));
        Browser officer = browser(stranger.id("officer"));
        assertThat(officer.engine(
                                "POST",
                                "/process-definition/key/improvement-cycle/start",
                                Map.of("variables", variables))
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(officer.get("/api/cycles").json()).isEmpty();
    }

    @Test
    void aMeasureDoesNotStartBeforeItsPlanIsApproved() {
        TestYear planned = years.open(agencies.make(), 2569);
        planned.analyse();
        planned.finish("plan-measures", "officer", planned.plan());
        var variables = Map.of(
                "measureId", Map.of("value", planned.measure("i7-1").id(), "type", "Long"),
                "cycleId", Map.of("value", planned.cycle.id(), "type", "Long"),
                "agency", Map.of("value", planned.agency.code, "type", "String"));
        int status = browsers.of(planned.agency, "officer")
                .engine("POST", "/process-definition/key/improvement-measure/start", Map.of("variables", variables))
                .status();
        assertThat(status).isGreaterThanOrEqualTo(400);
        assertThat(planned.measure("i7-1").state()).isEqualTo(MeasureState.PLANNED);
    }

    @Test
    void anAdministratorCannotDecideByCompletingOrMovingTheToken() {
        var before = standing.of(year);
        Browser administrator = browsers.administrator();
        String task = "/task/" + task("approve");
        String instance =
                tasks.createTaskQuery().taskId(task("approve")).singleResult().getProcessInstanceId();
        var publish =
                Map.of("instructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "publish-measure")));
        assertThat(List.of(
                        administrator
                                .engine("POST", task + "/complete", Map.of("variables", APPROVED))
                                .status(),
                        administrator
                                .engine("POST", task + "/assignee", Map.of("userId", year.agency.id("staff1")))
                                .status(),
                        administrator
                                .engine("POST", task + "/bpmnError", Map.of("errorCode", "x"))
                                .status(),
                        administrator
                                .engine("POST", "/process-instance/" + instance + "/modification", publish)
                                .status()))
                .allMatch(status -> status >= 400);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    /** The remark or the file that hangs on that work. */
    private String hung(String text, String name) {
        return text.replace("{comment}", Objects.requireNonNull(comments.get(name)))
                .replace("{attachment}", Objects.requireNonNull(attachments.get(name)));
    }

    private Browser browser(String person) {
        return Objects.requireNonNull(people.get(person), person);
    }

    private String task(String name) {
        return Objects.requireNonNull(work.get(name), name);
    }

    private Object filled(Object part, String instance) {
        if (part instanceof String text) {
            if (text.equals("{measure}")) {
                return year.measure("i7-1").id();
            }
            if (text.equals("{cycle}")) {
                return year.cycle.id();
            }
            return text.replace("{instance}", instance).replace("{agency}", year.agency.code);
        }
        return each(part, one -> filled(one, instance));
    }

    private static Object mine(Object part, String person) {
        return part instanceof String text ? text.replace("{me}", person) : each(part, one -> mine(one, person));
    }

    private static Object each(Object part, java.util.function.UnaryOperator<Object> change) {
        if (part instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, value) -> changed.put(key, change.apply(value)));
            return changed;
        }
        return part instanceof List<?> list ? list.stream().map(change).toList() : part;
    }
}
