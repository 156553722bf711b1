package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.measure.MeasureState;
import org.sujarit.process.start.Processes;
import org.sujarit.process.task.DecisionOffers;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

/** What an administrator suspended in Cockpit goes on for nobody, who are told so and whom to ask. */
class SuspendedWorkTests extends ProcessTest {

    private static final String CODE = "i7-1";

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Browsers browsers;

    @Autowired
    private DecisionOffers offers;

    private TestYear year;
    private String key;

    @BeforeEach
    void runAYear() {
        year = runningYear();
        key = year.cycle.key() + "/" + CODE;
    }

    @AfterEach
    void letEverythingGoOn() {
        engine.getRepositoryService().activateProcessDefinitionByKey(Processes.AMENDMENT);
        engine.getRepositoryService().activateProcessDefinitionByKey(Processes.CYCLE);
    }

    @Test
    void aTaskIsNeitherTakenNorFinishedByAnyRoute() {
        Browser head = browsers.of(year.agency, "head");
        String task = year.the("assign-owner", CODE);
        Map<String, Object> owner = Map.of("owner", year.agency.id("staff1"));
        suspend(CODE);
        told(head.api("POST", "/api/tasks/" + task + "/completion", owner), key);
        told(head.engine("POST", "/task/" + task + "/claim", Map.of("userId", year.agency.id("head"))), key);
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.STARTED);
        assertThat(year.measure(CODE).owner()).isNull();
        activate(CODE);
        assertThat(head.api("POST", "/api/tasks/" + task + "/completion", owner).status())
                .isEqualTo(204);
        String execution = year.the("execute-measure", CODE);
        suspend(CODE);
        Browser staff = browsers.of(year.agency, "staff1");
        told(staff.api("POST", "/api/tasks/" + execution + "/completion", year.execution(CODE)), key);
        told(browsers.administrator().engine("POST", "/task/" + execution + "/unclaim", Map.of()), key);
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.EXECUTING);
    }

    /** What runs a job makes a fault of the server of whatever refuses it. */
    @Test
    void aJobOfSuspendedWorkIsNotTried() {
        year.assign(CODE);
        suspend(CODE);
        String job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(measureOf(year, CODE).getId())
                .listPage(0, 1)
                .get(0)
                .getId();
        told(browsers.administrator().engine("POST", "/job/" + job + "/execute", Map.of()), key);
    }

    @Test
    void whoeverReadsEnglishIsToldInEnglish() {
        suspend(CODE);
        Browser head = browsers.of(year.agency, "head");
        head.get("/home?lang=en");
        Browser.Answer answer = head.api(
                "POST",
                "/api/tasks/" + year.the("assign-owner", CODE) + "/completion",
                Map.of("owner", year.agency.id("staff1")));
        assertThat(answer.body())
                .contains("The work of “" + key + "” is suspended in Cockpit", "ask the administrator");
    }

    @Test
    void aMeasureIsNeitherGivenUpNorGivenToAnother() {
        year.assign(CODE);
        suspend(CODE);
        String measure = "/api/measures/" + year.measure(CODE).id();
        Browser officer = browsers.of(year.agency, "officer");
        told(officer.api("POST", measure + "/cancellation", Map.of("reason", "ไม่จำเป็นแล้ว")), key);
        told(
                officer.api(
                        "POST",
                        measure + "/reassignment",
                        Map.of("owner", year.agency.id("colleague"), "reason", "ย้าย")),
                key);
        assertThat(year.measure(CODE).cancellation()).isNull();
        assertThat(year.measure(CODE).owner()).isEqualTo(year.agency.id("staff1"));
        assertThat(actions(year.measure(CODE))).doesNotContain("cancellation-requested", "owner-reassigned");
    }

    @Test
    void aChangeIsApprovedForNeitherASuspendedMeasureNorASuspendedYear() {
        var change = amendments.change(year, CODE, typed -> typed.put("target", 95));
        change.reviewedBy("reviewer");
        suspend(CODE);
        assertThat(refusal(() -> change.approvedBy("manager"))).isEqualTo("work.suspended.named");
        activate(CODE);
        change.approvedBy("manager");
        year.runJobs();
        var addition = amendments.add(year, "จัดคลินิกให้คำปรึกษา");
        addition.reviewedBy("reviewer");
        RuntimeService runtime = engine.getRuntimeService();
        runtime.suspendProcessInstanceById(cycleOf(year).getId());
        assertThat(refusal(() -> addition.approvedBy("manager"))).isEqualTo("work.suspended.named");
        assertThat(year.measures()).hasSize(2);
    }

    @Test
    void aSuspendedProcessBeginsForNobody() {
        engine.getRepositoryService().suspendProcessDefinitionByKey(Processes.AMENDMENT);
        engine.getRepositoryService().suspendProcessDefinitionByKey(Processes.CYCLE);
        Browser officer = browsers.of(year.agency, "officer");
        Map<String, Object> typed = new HashMap<>(amendments.another(year, "จัดคลินิกให้คำปรึกษา"));
        typed.put("reason", "จำเป็น");
        told(officer.api("POST", "/api/cycles/" + year.cycle.id() + "/amendments", typed), "แก้ไขแผน");
        TestAgency another = agencies.make();
        Map<String, Object> opening = Map.of("agency", another.code, "fiscalYear", YEAR);
        told(browsers.of(another, "officer").api("POST", "/api/cycles", opening), "ถูกพักไว้");
        letEverythingGoOn();
        assertThat(officer.api("POST", "/api/cycles/" + year.cycle.id() + "/amendments", typed)
                        .status())
                .isEqualTo(201);
    }

    /** Whoever leaves must not keep it until somebody lets it go on. */
    @Test
    void aRoleIsTakenAtOnceAlsoFromWhoeverHoldsSuspendedWork() {
        year.assign(CODE);
        year.execute(CODE);
        year.prove(CODE);
        String review = year.the("review-measure", CODE);
        Browser reviewer = browsers.of(year.agency, "reviewer");
        assertThat(reviewer.engine("POST", "/task/" + review + "/claim", Map.of("userId", year.agency.id("reviewer")))
                        .status())
                .isEqualTo(204);
        suspend(CODE);
        Browser administrator = browsers.administrator();
        String member = "/group/reviewer/members/" + year.agency.id("reviewer");
        assertThat(administrator.engine("DELETE", member, null).status()).isEqualTo(204);
        assertThat(year.agency.actor("reviewer").roles()).isEmpty();
        String head = "/group/unitHead/members/" + year.agency.id("head");
        assertThat(administrator.engine("DELETE", head, null).status()).isEqualTo(204);
        Task waiting = engine.getTaskService().createTaskQuery().taskId(review).singleResult();
        assertThat(waiting.getAssignee()).isNull();
        assertThat(waiting.isSuspended()).isTrue();
        activate(CODE);
        year.agency.person("second", Role.REVIEWER);
        year.finishTask(review, "second", year.passed(year.digest(CODE)));
    }

    @Test
    void whatAStartOffersAgainIsOfferedWhileItIsSuspended() {
        year.assign(CODE);
        year.execute(CODE);
        year.prove(CODE);
        String review = year.the("review-measure", CODE);
        engine.getTaskService().deleteCandidateGroup(review, "reviewer");
        suspend(CODE);
        offers.againOpenedBefore(Instant.now().plusSeconds(3600));
        activate(CODE);
        year.review(CODE);
    }

    private void suspend(String code) {
        engine.getRuntimeService()
                .suspendProcessInstanceById(measureOf(year, code).getId());
    }

    private void activate(String code) {
        engine.getRuntimeService()
                .activateProcessInstanceById(measureOf(year, code).getId());
    }

    private static void told(Browser.Answer answer, String... words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("ถูกพักไว้ใน Cockpit", "ผู้ดูแลระบบ").contains(words);
        assertThat(answer.body()).doesNotContain("SuspendedEntity", "org.camunda");
    }
}
