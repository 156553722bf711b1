package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Actor;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.process.work.Work;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture.TestYear;

/**
 * Ways around a role that somebody had, or never had: by our API, the engine's own and HTTP Basic. None works, nothing
 * changes, and each leaves an entry that names who tried.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityAtTheActTests extends ProcessTest {

    private static final String REVIEWED = "i7-1";
    private static final String EXECUTED = "o41-1";

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Work work;

    @Autowired
    private JdbcClient jdbc;

    private TestYear year;
    private TestAgency stranger;
    private String review;
    private String execute;
    private int count;

    @BeforeAll
    void letOneMeasureWaitForItsReviewAndOneForItsOwner() {
        year = runningYear();
        stranger = agencies.make();
        year.assign(REVIEWED);
        year.execute(REVIEWED);
        year.prove(REVIEWED);
        review = year.the("review-measure", REVIEWED);
        year.assign(EXECUTED);
        execute = year.the("execute-measure", EXECUTED);
    }

    @AfterEach
    void leaveTheReviewToAnybody() {
        tasks.setAssignee(review, null);
    }

    @Test
    void whoTookWorkAndLostTheRolePastTheEngineDoesNotFinishIt() {
        String person = reviewerWhoTookIt();
        Browser browser = browsers.of(year.agency, person);
        loses(person, Role.REVIEWER);
        refused(person, () -> completion(browser));
    }

    @Test
    void norByTheEnginesOwnCompletion() {
        String person = reviewerWhoTookIt();
        Browser browser = warm(person);
        loses(person, Role.REVIEWER);
        refused(person, () -> browser.engine("POST", "/task/" + review + "/complete", Map.of()));
    }

    @Test
    void norByTheEnginesForm() {
        String person = reviewerWhoTookIt();
        Browser browser = warm(person);
        loses(person, Role.REVIEWER);
        refused(person, () -> browser.engine("POST", "/task/" + review + "/submit-form", Map.of()));
    }

    @Test
    void norByResolvingIt() {
        String person = reviewerWhoTookIt();
        Browser browser = warm(person);
        loses(person, Role.REVIEWER);
        refused(person, () -> browser.engine("POST", "/task/" + review + "/resolve", Map.of()));
    }

    @Test
    void norByHttpBasic() {
        String person = reviewerWhoTookIt();
        loses(person, Role.REVIEWER);
        String login = year.agency.id(person) + ":" + AgencyFixture.PASSWORD;
        refused(person, () -> browsers.anonymous()
                .send(
                        "POST",
                        "/api/tasks/" + review + "/completion",
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                year.passed(year.digest(REVIEWED)).toString()),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whoTookWorkAndLeftTheAgencyPastTheEngineDoesNotFinishIt() {
        String person = reviewerWhoTookIt();
        Browser browser = browsers.of(year.agency, person);
        leavesAgency(person);
        refused(person, () -> completion(browser));
    }

    @Test
    void norByTheEnginesOwnCompletionFromAnotherAgency() {
        String person = reviewerWhoTookIt();
        Browser browser = warm(person);
        leavesAgency(person);
        int status = browser.engine("POST", "/task/" + review + "/complete", Map.of())
                .status();
        assertThat(status).isGreaterThanOrEqualTo(400);
        assertThat(last("system/refused").actor()).isEqualTo(year.agency.id(person));
    }

    @Test
    void whatAnAdministratorTakesAwayGoesBackToThePoolAndIsNotFinished() {
        String person = reviewerWhoTookIt();
        Browser browser = browsers.of(year.agency, person);
        identity.deleteMembership(year.agency.id(person), Role.REVIEWER.group());
        assertThat(tasks.createTaskQuery().taskId(review).singleResult().getAssignee())
                .isNull();
        refused(person, () -> completion(browser));
    }

    @Test
    void aRoleThatWasTakenAwayCountsInTheWebAppsWithTheNextClick() {
        String person = reviewer();
        Browser browser = warm(person);
        identity.deleteMembership(year.agency.id(person), Role.REVIEWER.group());
        refused(person, () -> claim(browser, person));
        identity.createMembership(year.agency.id(person), Role.REVIEWER.group());
        assertThat(claim(browser, person).status()).isEqualTo(204);
    }

    @Test
    void anAgencyThatWasTakenAwayCountsInTheWebAppsWithTheNextClick() {
        String person = reviewer();
        Browser browser = warm(person);
        identity.deleteTenantUserMembership(year.agency.code, year.agency.id(person));
        assertThat(claim(browser, person).status()).isGreaterThanOrEqualTo(400);
        assertThat(last("system/refused").actor()).isEqualTo(year.agency.id(person));
    }

    @Test
    void whoKeepsOnlyAnotherRoleDoesNotDoTheWorkOfTheLostOne() {
        String person = reviewer();
        identity.createMembership(year.agency.id(person), Role.MANAGER.group());
        take(person);
        Browser browser = browsers.of(year.agency, person);
        loses(person, Role.REVIEWER);
        refused(person, () -> completion(browser));
        assertThat(completion(browser).json().path("type").asText()).endsWith("work.no-longer-yours");
        refused(person, () -> browser.engine("POST", "/task/" + review + "/complete", Map.of()));
    }

    /** Much can change while a request is under way. */
    @Test
    void whatSomebodyWasWhenTheyAskedDoesNotCount() {
        String person = reviewerWhoTookIt();
        Actor asked = year.agency.actor(person);
        loses(person, Role.REVIEWER);
        var verdict = year.passed(year.digest(REVIEWED));
        assertThat(refusal(() -> actingAs.run(asked, () -> work.finish(review, verdict, asked))))
                .isEqualTo("work.no-longer-yours");
        assertThat(year.open("review-measure", REVIEWED)).containsExactly(review);
    }

    @Test
    void anOwnerWhoLeftTheUnitDoesNotCarryTheMeasureOut() {
        Browser owner = browsers.of(year.agency, "staff1");
        String id = year.agency.id("staff1");
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where USER_ID_ = ? and GROUP_ID_ = ?")
                .params(id, year.agency.unit)
                .update();
        try {
            refused(
                    "staff1",
                    () -> owner.api("POST", "/api/tasks/" + execute + "/completion", year.execution(EXECUTED)));
        } finally {
            identity.createMembership(id, year.agency.unit);
        }
    }

    @Test
    void aColleagueDoesNotCarryOutAnothersMeasure() {
        Browser colleague = browsers.of(year.agency, "colleague");
        assertThat(colleague
                        .api("POST", "/api/tasks/" + execute + "/completion", year.execution(EXECUTED))
                        .status())
                .isGreaterThanOrEqualTo(400);
        refused("colleague", () -> colleague.engine("POST", "/task/" + execute + "/complete", Map.of()));
    }

    @Test
    void aReviewerOfAnotherAgencyDoesNotReviewHere() {
        Browser other = browsers.of(stranger, "reviewer");
        var before = standing.of(year);
        assertThat(completion(other).status()).isEqualTo(404);
        assertThat(last(year.agency.code + "/refused").actor()).isEqualTo(stranger.id("reviewer"));
        assertThat(other.engine("POST", "/task/" + review + "/claim", Map.of("userId", stranger.id("reviewer")))
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(last(stranger.code + "/refused").actor()).isEqualTo(stranger.id("reviewer"));
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void anAdministratorDoesNotGiveWorkToSomebodyItIsNotFor() {
        Browser administrator = browsers.administrator();
        var before = standing.of(year);
        int status = administrator
                .engine("POST", "/task/" + review + "/assignee", Map.of("userId", year.agency.id("colleague")))
                .status();
        assertThat(status).isEqualTo(403);
        assertThat(last(year.agency.code + "/refused").actor()).isEqualTo(agencies.administrator());
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void aDeletedAccountDoesNothingAnyMore() {
        String person = reviewer();
        Browser browser = warm(person);
        identity.deleteUser(year.agency.id(person));
        var before = standing.of(year);
        assertThat(browser.engine("POST", "/task/" + review + "/claim", Map.of("userId", year.agency.id(person)))
                        .status())
                .isEqualTo(401);
        assertThat(completion(browser).status()).isGreaterThanOrEqualTo(400);
        assertThat(standing.of(year)).isEqualTo(before);
        // Its sessions went with it, so whoever asks is nobody: there is no name to write down.
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = ?")
                        .param(year.agency.id(person))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Whoever reads a page tries nothing, and reading writes nothing. */
    @Test
    void lookingLeavesNoEntry() {
        Browser colleague = browsers.of(year.agency, "colleague");
        List<AuditEntry> before = trail.entriesOf(year.agency.code + "/refused");
        assertThat(colleague.get("/home/audit").status()).isEqualTo(403);
        assertThat(trail.entriesOf(year.agency.code + "/refused")).isEqualTo(before);
    }

    private String reviewer() {
        String name = "reviewer" + ++count;
        year.agency.person(name, Role.REVIEWER);
        return name;
    }

    private String reviewerWhoTookIt() {
        String name = reviewer();
        take(name);
        return name;
    }

    private void take(String person) {
        tasks.setAssignee(review, year.agency.id(person));
    }

    /** Past the engine, as a directory or a database administrator would: nobody hands the work on then. */
    private void loses(String person, Role role) {
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where USER_ID_ = ? and GROUP_ID_ = ?")
                .params(year.agency.id(person), role.group())
                .update();
    }

    private void leavesAgency(String person) {
        jdbc.sql("delete from ACT_ID_TENANT_MEMBER where USER_ID_ = ?")
                .param(year.agency.id(person))
                .update();
    }

    /** Logged in, with Camunda's web apps remembering who that is. */
    private Browser warm(String person) {
        Browser browser = browsers.of(year.agency, person);
        assertThat(browser.engine("GET", "/task/" + review, null).status()).isEqualTo(200);
        return browser;
    }

    private Browser.Answer claim(Browser browser, String person) {
        return browser.engine("POST", "/task/" + review + "/claim", Map.of("userId", year.agency.id(person)));
    }

    private Browser.Answer completion(Browser browser) {
        return browser.api("POST", "/api/tasks/" + review + "/completion", year.passed(year.digest(REVIEWED)));
    }

    private void refused(String person, Supplier<Browser.Answer> way) {
        String stream = year.agency.code + "/refused";
        var before = standing.of(year);
        int entries = trail.entriesOf(stream).size();
        Browser.Answer answer = way.get();
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(standing.of(year)).isEqualTo(before);
        assertThat(trail.entriesOf(stream)).hasSize(entries + 1);
        assertThat(last(stream).actor()).isEqualTo(year.agency.id(person));
        assertThat(last(stream).detail()).contains("/task");
        assertThat(trail.intact(stream)).isTrue();
    }

    private AuditEntry last(String stream) {
        return trail.entriesOf(stream).stream()
                .max(Comparator.comparingInt(AuditEntry::number))
                .orElseThrow();
    }
}
