package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.amendment.AmendmentState;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.process.start.Processes;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

/** No route leads around review and approval of an amendment, and nobody decides on their own. */
@Tag("once")
class AmendmentRoutesTests extends ProcessTest {

    private static final String CODE = "i7-1";
    private static final String TITLE = "จัดคลินิกให้คำปรึกษา";

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Browsers browsers;

    private TestYear year;

    /** "both" is an officer who reviews and manages as well; "owner" owns a measure and does so too. */
    @BeforeEach
    void beginAYear() {
        TestAgency agency = agencies.make();
        agency.person("both", List.of(Role.ITA_OFFICER, Role.REVIEWER, Role.MANAGER), agency.unit);
        agency.person("owner", List.of(Role.STAFF, Role.REVIEWER, Role.MANAGER), agency.unit);
        year = years.open(agency, YEAR);
        year.run();
    }

    @Test
    void whoProposedItNeitherReviewsNorApprovesIt() {
        TestAmendment amendment = amendments.propose(year, "both", null, amendments.another(year, TITLE));
        assertThat(refusal(() -> amendment.reviewedBy("both"))).isEqualTo("four-eyes.own-work");
        amendment.reviewedBy("reviewer");
        assertThat(refusal(() -> amendment.approvedBy("both"))).isEqualTo("four-eyes.own-work");
        assertThat(amendment.now().state()).isEqualTo(AmendmentState.REVIEWED);
        assertThat(year.measures()).hasSize(2);
    }

    @Test
    void whoWroteItAgainOrProposedItFirstDecidesOnNeither() {
        TestAmendment amendment = amendments.add(year, TITLE);
        amendment.returnedBy("review-amendment", "reviewer");
        String task = amendment.the("revise-amendment");
        doAs(year.agency, "officer", () -> engine.getTaskService().setAssignee(task, null));
        year.finishTask(task, "both", amendment.kept(amendments.another(year, "จัดคลินิกทุกเดือน")));
        assertThat(refusal(() -> amendment.reviewedBy("both"))).isEqualTo("four-eyes.own-work");
        amendment.reviewedBy("reviewer");
        assertThat(refusal(() -> amendment.approvedBy("both"))).isEqualTo("four-eyes.own-work");
    }

    @Test
    void whoReviewedItDoesNotApproveIt() {
        TestAmendment amendment = amendments.add(year, TITLE);
        amendment.reviewedBy("both");
        assertThat(refusal(() -> amendment.approvedBy("both"))).isEqualTo("four-eyes.reviewed");
        assertThat(year.measures()).hasSize(2);
    }

    @Test
    void whoOwnsTheMeasureDoesNotDecideOnAnotherPlanForIt() {
        year.finishTask(year.the("assign-owner", CODE), "head", Map.of("owner", year.agency.id("owner")));
        TestAmendment amendment = amendments.change(year, CODE, typed -> typed.put("target", 10));
        assertThat(refusal(() -> amendment.reviewedBy("owner"))).isEqualTo("four-eyes.own-work");
        amendment.reviewedBy("reviewer");
        assertThat(refusal(() -> amendment.approvedBy("owner"))).isEqualTo("four-eyes.own-work");
        amendment.approvedBy("manager");
        assertThat(amendment.now().state()).isEqualTo(AmendmentState.APPROVED);
    }

    @Test
    void whoWroteAnAddedMeasureDoesNotDecideOnWhatCameOfIt() {
        TestAmendment amendment = amendments.propose(year, "both", null, amendments.another(year, TITLE));
        amendment.agreed();
        year.assign("i7-2");
        year.execute("i7-2");
        year.prove("i7-2");
        String digest = year.digest("i7-2");
        assertThat(refusal(() -> year.finishTask(year.the("review-measure", "i7-2"), "both", year.passed(digest))))
                .isEqualTo("four-eyes.own-work");
        year.review("i7-2");
        assertThat(refusal(() -> year.finishTask(year.the("approve-measure", "i7-2"), "both", year.passed(digest))))
                .isEqualTo("four-eyes.own-work");
        year.approve("i7-2");
    }

    @Test
    void onlyOfficersOfTheAgencyProposeAndNoAddressAddsAMeasureAtOnce() {
        String path = "/api/cycles/" + year.cycle.id();
        Map<String, Object> typed = new HashMap<>(amendments.another(year, TITLE));
        typed.put("reason", "จำเป็น");
        for (String person : List.of("head", "staff1", "reviewer", "manager", "auditor")) {
            assertThat(browsers.of(year.agency, person)
                            .api("POST", path + "/amendments", typed)
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        TestAgency elsewhere = agencies.make();
        assertThat(browsers.of(elsewhere, "officer")
                        .api("POST", path + "/amendments", typed)
                        .status())
                .isEqualTo(404);
        Browser officer = browsers.of(year.agency, "officer");
        int number = 0;
        for (String address : List.of("/measures", "/amendments")) {
            assertThat(officer.api("POST", path + address, amendments.another(year, TITLE))
                            .status())
                    .isEqualTo(422);
            typed.put("title", TITLE + address);
            Browser.Answer answer = officer.api("POST", path + address, typed);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            assertThat(answer.json().path("businessKey").asText())
                    .isEqualTo(year.cycle.key() + "/amendment-" + ++number);
        }
        assertThat(year.measures()).hasSize(2);
        assertThat(year.open("assign-owner")).hasSize(2);
    }

    /** One more of the same, or another plan for the same measure. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofManyAlikeInTheSameInstantOneIsProposed(boolean added) throws Exception {
        Map<String, Object> typed = new HashMap<>(
                added
                        ? amendments.another(year, TITLE)
                        : amendments.changed(year, CODE, changed -> changed.put("target", 95)));
        typed.put("reason", "จำเป็น");
        if (!added) {
            typed.put("measure", year.measure(CODE).id());
        }
        Browser officer = browsers.of(year.agency, "officer");
        officer.apiToken();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Browser.Answer> proposing = () -> proposed(officer, typed);
        List<Browser.Answer> answers = new ArrayList<>();
        try {
            for (Future<Browser.Answer> one : threads.invokeAll(Collections.nCopies(8, proposing))) {
                answers.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(answers)
                .extracting(Browser.Answer::status)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        Browser.Answer again = proposed(officer, typed);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains(added ? "คือข้อเสนอที่ 1 " : "ข้อเสนอแก้ไขแผนที่ 1 ", "กรุณารอผลการพิจารณา");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("review-amendment")
                        .tenantIdIn(year.agency.code)
                        .count())
                .isEqualTo(1);
        typed.put("title", "ต่างออกไป");
        assertThat(proposed(officer, typed).status()).isEqualTo(added ? 201 : 409);
    }

    private Browser.Answer proposed(Browser officer, Map<String, Object> typed) {
        return officer.api("POST", "/api/cycles/" + year.cycle.id() + "/amendments", typed);
    }

    @Test
    void whatIsDecidedStandsInNobodysWay() {
        TestAmendment first = amendments.change(year, CODE, typed -> typed.put("target", 95));
        assertThat(refusal(() -> amendments.change(year, CODE, typed -> typed.put("target", 96))))
                .isEqualTo("amendment.open-already");
        first.agreed();
        TestAmendment second = amendments.change(year, CODE, typed -> typed.put("target", 96));
        second.returnedBy("review-amendment", "reviewer");
        assertThat(refusal(() -> amendments.change(year, CODE, typed -> typed.put("target", 97))))
                .isEqualTo("amendment.open-already");
        year.finishTask(second.the("revise-amendment"), "officer", Map.of("kept", false));
        amendments.change(year, CODE, typed -> typed.put("target", 97));
    }

    @Test
    void theEnginesOwnApiStartsNoAmendmentAndNoMeasure() {
        TestAmendment waiting = amendments.add(year, TITLE);
        Map<String, Object> again = variables(Map.of(
                "agency",
                year.agency.code,
                "cycleId",
                year.cycle.id(),
                "amendmentId",
                waiting.now().id()));
        Map<String, Object> measure = variables(Map.of(
                "agency",
                year.agency.code,
                "cycleId",
                year.cycle.id(),
                "measureId",
                year.measure(CODE).id()));
        for (Browser person : List.of(
                browsers.of(year.agency, "officer"), browsers.of(year.agency, "manager"), browsers.administrator())) {
            for (Map<String, Object> body : List.of(again, variables(Map.of("agency", year.agency.code)))) {
                assertThat(person.engine("POST", "/process-definition/key/amend-plan/start", body)
                                .status())
                        .isBetween(400, 499);
                assertThat(person.engine("POST", "/process-definition/key/amend-plan/submit-form", body)
                                .status())
                        .isBetween(400, 499);
            }
            assertThat(person.engine("POST", "/process-definition/key/improvement-measure/start", measure)
                            .status())
                    .isBetween(400, 499);
        }
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(Processes.AMENDMENT)
                        .tenantIdIn(year.agency.code)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void noMessageSetsAMeasureGoingThatNobodyApproved() {
        TestYear other = years.open(agencies.make(), YEAR);
        other.analyse();
        other.finish("plan-measures", "officer", other.plan());
        Measure unapproved = other.measure(CODE);
        Map<String, Object> message = new HashMap<>(Map.of(
                "messageName", "measure-added",
                "businessKey", year.cycle.key(),
                "processVariables", Map.of("addedMeasureId", Map.of("value", unapproved.id(), "type", "Long"))));
        for (Browser person : List.of(
                browsers.of(year.agency, "officer"), browsers.of(year.agency, "manager"), browsers.administrator())) {
            assertThat(person.engine("POST", "/message", message).status()).isBetween(400, 499);
        }
        assertThat(other.measure(CODE).state()).isEqualTo(MeasureState.PLANNED);
        assertThat(year.open("assign-owner")).hasSize(2);
    }

    @Test
    void theEnginesOwnApiDecidesNothing() {
        TestAmendment amendment = amendments.add(year, TITLE);
        for (String task : List.of("review-amendment", "approve-amendment")) {
            String id = amendment.the(task);
            String person = task.startsWith("review") ? "reviewer" : "manager";
            Browser browser = browsers.of(year.agency, person);
            assertThat(browser.engine("POST", "/task/" + id + "/claim", Map.of("userId", year.agency.id(person)))
                            .status())
                    .isEqualTo(204);
            for (Map<String, Object> body : List.of(
                    Map.<String, Object>of(), variables(Map.of("amendmentPassed", true, "amendmentApproved", true)))) {
                assertThat(browser.engine("POST", "/task/" + id + "/complete", body)
                                .status())
                        .isBetween(400, 499);
            }
            if (task.startsWith("review")) {
                amendment.reviewedBy("reviewer");
            }
        }
        assertThat(amendment.now().state()).isEqualTo(AmendmentState.REVIEWED);
        assertThat(year.measures()).hasSize(2);
    }

    @Test
    void anAdministratorWhoMovesTheTokenPublishesNothing() {
        TestAmendment amendment = amendments.add(year, TITLE);
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(amendment.now().key())
                .singleResult()
                .getId();
        Browser administrator = browsers.administrator();
        Browser.Answer moved = administrator.engine(
                "POST",
                "/process-instance/" + instance + "/modification",
                Map.of(
                        "instructions",
                        List.of(
                                Map.of("type", "cancel", "activityId", "review-amendment"),
                                Map.of("type", "startBeforeActivity", "activityId", "publish-amendment"))));
        assertThat(moved.status()).isEqualTo(403);
        year.runJobs();
        assertThat(amendment.now().state()).isEqualTo(AmendmentState.PROPOSED);
        assertThat(year.measures()).hasSize(2);
    }

    private static Map<String, Object> variables(Map<String, Object> values) {
        Map<String, Object> variables = new HashMap<>();
        values.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return Map.of("variables", variables);
    }
}
