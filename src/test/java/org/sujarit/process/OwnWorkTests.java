package org.sujarit.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.document.Documents;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture.TestYear;

/**
 * Everybody has every role and tries by every route to decide on what they had a hand in: nobody is offered it, nothing
 * is decided, and each try leaves an entry.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnWorkTests extends ProcessTest {

    private static final String CODE = "i7-1";
    private static final String OTHER = "o41-1";
    private static final Set<String> CHANGED_BY_THE_ENTRY = Set.of("audit");

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Documents documents;

    @Autowired
    private ChangingCourse course;

    private TestAgency agency;
    private Browser administrator;
    private final Map<String, Browser> people = new HashMap<>();
    private final Map<UserTask, Waiting> waiting = new LinkedHashMap<>();

    private record Waiting(TestYear year, String task, String subject, String digest) {}

    /** Who had which hand in what waits at that task. */
    private record Hand(UserTask task, String person, String part) {}

    private static Stream<Hand> hands() {
        return Stream.of(
                new Hand(UserTask.APPROVE_PLAN, "importer", "imported the results"),
                new Hand(UserTask.APPROVE_PLAN, "analyst", "analysed what another submitted"),
                new Hand(UserTask.APPROVE_PLAN, "first", "submitted it before another did"),
                new Hand(UserTask.APPROVE_PLAN, "planner", "submitted it"),
                new Hand(UserTask.REVIEW_MEASURE, "importer", "imported what it answers"),
                new Hand(UserTask.REVIEW_MEASURE, "analyst", "analysed what it answers"),
                new Hand(UserTask.REVIEW_MEASURE, "planner", "wrote it into the plan"),
                new Hand(UserTask.REVIEW_MEASURE, "worker", "carried it out before another did"),
                new Hand(UserTask.REVIEW_MEASURE, "prover", "owns it and only attached and submitted"),
                new Hand(UserTask.REVIEW_MEASURE, "idle", "owned it for a while and did nothing"),
                new Hand(UserTask.APPROVE_MEASURE, "analyst", "analysed what it answers"),
                new Hand(UserTask.APPROVE_MEASURE, "planner", "wrote it into the plan"),
                new Hand(UserTask.APPROVE_MEASURE, "worker", "carried it out"),
                new Hand(UserTask.APPROVE_MEASURE, "checker", "reviewed it"),
                new Hand(UserTask.APPROVE_CANCELLATION, "idle", "owns what is to be given up"),
                new Hand(UserTask.APPROVE_CANCELLATION, "planner", "wrote it and asked to give it up"),
                new Hand(UserTask.APPROVE_CANCELLATION, "analyst", "analysed what it answers"),
                new Hand(UserTask.REVIEW_REPORT, "importer", "imported what it tells"),
                new Hand(UserTask.REVIEW_REPORT, "analyst", "analysed what it tells"),
                new Hand(UserTask.REVIEW_REPORT, "planner", "planned what it tells"),
                new Hand(UserTask.REVIEW_REPORT, "worker", "carried a part out"),
                new Hand(UserTask.REVIEW_REPORT, "preparer", "submitted it"),
                new Hand(UserTask.APPROVE_REPORT, "analyst", "analysed what it tells"),
                new Hand(UserTask.APPROVE_REPORT, "worker", "carried a part out"),
                new Hand(UserTask.APPROVE_REPORT, "preparer", "submitted it"),
                new Hand(UserTask.APPROVE_REPORT, "checker", "reviewed a measure in it"),
                new Hand(UserTask.APPROVE_REPORT, "second", "reviewed it"));
    }

    private enum Route {
        FORM,
        BASIC_LOGIN,
        CLAIMED_IN_THE_ENGINE,
        ASSIGNED_BY_THE_ADMINISTRATOR,
        CLAIMED_BY_THE_ADMINISTRATOR,
        DELEGATED_BY_THE_ADMINISTRATOR,
        SAVED_BY_THE_ADMINISTRATOR,
        OFFERED_BY_THE_ADMINISTRATOR
    }

    private record Way(Hand hand, Route route) {}

    private static Stream<Way> ways() {
        return hands().flatMap(hand -> Stream.of(Route.values()).map(route -> new Way(hand, route)));
    }

    @BeforeAll
    void letFiveYearsWaitForADecision() {
        agency = agencies.make();
        List<Role> all = List.of(Role.ITA_OFFICER, Role.STAFF, Role.REVIEWER, Role.MANAGER);
        for (String person : List.of(
                "importer",
                "analyst",
                "first",
                "planner",
                "worker",
                "prover",
                "idle",
                "checker",
                "second",
                "preparer")) {
            agency.person(person, all, agency.unit);
            people.put(person, browsers.of(agency, person));
        }
        administrator = browsers.administrator();
        planWaits(years.open(agency, 2566));
        measureWaitsForItsReview(years.open(agency, 2567));
        measureWaitsForItsApproval(years.open(agency, 2568));
        reportWaitsForItsReview(years.open(agency, 2569));
        reportWaitsForItsApproval(years.open(agency, 2570));
    }

    private void planned(TestYear year) {
        year.finish("import-assessment", "importer", year.results());
        year.finish("analyse-findings", "analyst", Map.of("findings", List.of()));
        year.finish("plan-measures", "planner", year.plan());
    }

    private void running(TestYear year) {
        planned(year);
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
    }

    private void planWaits(TestYear year) {
        year.finish("import-assessment", "importer", year.results());
        year.finish("analyse-findings", "analyst", Map.of("findings", List.of()));
        year.finish("plan-measures", "first", year.plan());
        String digest = documents.planDigest(year.now());
        year.finish("approve-plan", "manager", year.returned(digest, "ขอแก้ไข"));
        year.finish("plan-measures", "planner", year.plan());
        waits(UserTask.APPROVE_PLAN, year, "plan", documents.planDigest(year.now()));
    }

    private void measureWaitsForItsReview(TestYear year) {
        running(year);
        assign(year, CODE, "idle");
        reassign(year, "worker");
        year.finishTask(year.the("execute-measure", CODE), "worker", year.execution(CODE));
        reassign(year, "prover");
        year.prove(CODE, "prover");
        waits(UserTask.REVIEW_MEASURE, year, CODE, year.digest(CODE));
        assign(year, OTHER, "idle");
        doAs(
                agency,
                "planner",
                () -> course.requestCancellation(year.measure(OTHER).id(), "ไม่มีงบ", agency.actor("planner")));
        waits(UserTask.APPROVE_CANCELLATION, year, OTHER + "/cancellation", year.digest(OTHER));
    }

    private void measureWaitsForItsApproval(TestYear year) {
        running(year);
        reviewed(year, CODE);
        waits(UserTask.APPROVE_MEASURE, year, CODE, year.digest(CODE));
    }

    private void reportWaitsForItsReview(TestYear year) {
        running(year);
        for (String code : List.of(CODE, OTHER)) {
            reviewed(year, code);
            year.approve(code);
        }
        year.runJobs();
        year.finish("prepare-report", "preparer", Map.of("introduction", ""));
        waits(UserTask.REVIEW_REPORT, year, "report", year.now().compiledReport());
    }

    private void reportWaitsForItsApproval(TestYear year) {
        reportWaits(year);
        year.finish("review-report", "second", year.passed(year.now().compiledReport()));
        waits(UserTask.APPROVE_REPORT, year, "report", year.now().compiledReport());
    }

    private void reportWaits(TestYear year) {
        Waiting before = requireNonNull(waiting.get(UserTask.REVIEW_REPORT));
        reportWaitsForItsReview(year);
        waiting.put(UserTask.REVIEW_REPORT, before);
    }

    private void reviewed(TestYear year, String code) {
        assign(year, code, "worker");
        year.finishTask(year.the("execute-measure", code), "worker", year.execution(code));
        year.prove(code, "worker");
        year.finishTask(year.the("review-measure", code), "checker", year.passed(year.digest(code)));
    }

    private void assign(TestYear year, String code, String owner) {
        year.finishTask(year.the("assign-owner", code), "head", Map.of("owner", agency.id(owner)));
    }

    private void reassign(TestYear year, String owner) {
        Long id = year.measure(CODE).id();
        doAs(agency, "head", () -> course.reassign(id, agency.id(owner), "ย้าย", agency.actor("head")));
    }

    private void waits(UserTask task, TestYear year, String part, String digest) {
        waiting.put(task, new Waiting(year, year.the(task.key()), year.cycle.key() + "/" + part, digest));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nobodyDecidesOnTheirOwnWorkByAnyRoute(Way way) {
        Hand hand = way.hand();
        Waiting waits = requireNonNull(waiting.get(hand.task()));
        Map<String, String> before = standing(waits);
        int entries = tries(waits).size();
        Browser.Answer answer = tried(way, waits);
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(standing(waits)).isEqualTo(before);
        assertThat(tries(waits)).hasSize(entries + 1);
        AuditEntry entry = tries(waits).get(entries);
        assertThat(entry.detail()).endsWith(" " + agency.id(hand.person()));
        boolean theirOwn = Set.of(
                        Route.FORM, Route.BASIC_LOGIN, Route.CLAIMED_IN_THE_ENGINE, Route.OFFERED_BY_THE_ADMINISTRATOR)
                .contains(way.route());
        assertThat(entry.actor()).isEqualTo(theirOwn ? agency.id(hand.person()) : agencies.administrator());
        assertThat(trail.intact(waits.subject())).isTrue();
    }

    private Browser.Answer tried(Way way, Waiting waits) {
        Browser person = requireNonNull(people.get(way.hand().person()));
        String id = agency.id(way.hand().person());
        Map<String, String> user = Map.of("userId", id);
        String task = "/task/" + waits.task();
        return switch (way.route()) {
            case FORM -> decided(person, waits);
            case BASIC_LOGIN -> decidedWithBasicLogin(id, waits);
            case CLAIMED_IN_THE_ENGINE -> person.engine("POST", task + "/claim", user);
            case ASSIGNED_BY_THE_ADMINISTRATOR -> administrator.engine("POST", task + "/assignee", user);
            case CLAIMED_BY_THE_ADMINISTRATOR -> administrator.engine("POST", task + "/claim", user);
            case DELEGATED_BY_THE_ADMINISTRATOR -> administrator.engine("POST", task + "/delegate", user);
            case SAVED_BY_THE_ADMINISTRATOR ->
                administrator.engine("PUT", task, Map.of("name", "x", "assignee", id, "priority", 1));
            case OFFERED_BY_THE_ADMINISTRATOR -> offeredAndDecided(person, id, waits);
        };
    }

    private Browser.Answer decided(Browser person, Waiting waits) {
        return person.api(
                "POST",
                "/api/tasks/" + waits.task() + "/completion",
                waits.year().passed(waits.digest()));
    }

    private Browser.Answer decidedWithBasicLogin(String id, Waiting waits) {
        String login = id + ":" + AgencyFixture.PASSWORD;
        return browsers.anonymous()
                .send(
                        "POST",
                        "/api/tasks/" + waits.task() + "/completion",
                        BodyPublishers.ofString(
                                waits.year().passed(waits.digest()).toString()),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private Browser.Answer offeredAndDecided(Browser person, String id, Waiting waits) {
        Map<String, String> link = Map.of("userId", id, "type", "candidate");
        String links = "/task/" + waits.task() + "/identity-links";
        assertThat(administrator.engine("POST", links, link).status()).isEqualTo(204);
        Browser.Answer answer = decided(person, waits);
        administrator.engine("POST", links + "/delete", link);
        return answer;
    }

    @ParameterizedTest
    @MethodSource("hands")
    void nobodyIsOfferedADecisionOnTheirOwnWork(Hand hand) {
        Waiting waits = requireNonNull(waiting.get(hand.task()));
        Browser person = requireNonNull(people.get(hand.person()));
        assertThat(person.get("/api/tasks").body()).doesNotContain(waits.task());
        assertThat(person.get("/api/tasks/approvals").body()).doesNotContain(waits.task());
        String offered = "/camunda/api/engine/engine/default/task?candidateUser=" + agency.id(hand.person())
                + "&includeAssignedTasks=true";
        assertThat(person.get(offered).body()).startsWith("[").doesNotContain(waits.task());
        assertThat(decided(person, waits).body()).contains(freeOn(hand.task()));
    }

    /** The plain reviewer and manager never had a hand in anything, and the refusal names them. */
    private static String freeOn(UserTask task) {
        return task.doer() == UserTask.Doer.REVIEWER ? "reviewer" : "manager";
    }

    @Test
    void whoHadNoHandIsOfferedItAsBefore() {
        waiting.forEach((task, waits) -> assertThat(
                        browsers.of(agency, freeOn(task)).get("/api/tasks").body())
                .as(task.key())
                .contains(waits.task()));
    }

    @Test
    void anotherNameOrAnAccountMadeAnewChangesNothing() {
        Waiting waits = requireNonNull(waiting.get(UserTask.APPROVE_MEASURE));
        var identity = engine.getIdentityService();
        var renamed = identity.createUserQuery().userId(agency.id("worker")).singleResult();
        renamed.setFirstName("ผู้บริหาร");
        renamed.setLastName("คนใหม่");
        identity.saveUser(renamed);
        assertThat(decided(browsers.of(agency, "worker"), waits).status()).isEqualTo(403);
        identity.deleteUser(agency.id("worker"));
        agency.person("worker", List.of(Role.MANAGER), agency.unit);
        Browser anew = browsers.of(agency, "worker");
        people.put("worker", anew);
        assertThat(anew.get("/api/tasks").body()).doesNotContain(waits.task());
        assertThat(decided(anew, waits).status()).isEqualTo(403);
        agency.person("worker", List.of(Role.ITA_OFFICER, Role.STAFF, Role.REVIEWER, Role.MANAGER), agency.unit);
    }

    private Map<String, String> standing(Waiting waits) {
        Map<String, String> rows = new HashMap<>(standing.of(waits.year()));
        rows.keySet().removeAll(CHANGED_BY_THE_ENTRY);
        return rows;
    }

    private List<AuditEntry> tries(Waiting waits) {
        return trail.entriesOf(waits.subject()).stream()
                .filter(entry -> entry.action().equals("decision-refused"))
                .toList();
    }
}
