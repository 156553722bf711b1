package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.document.Documents;
import org.sujarit.measure.MeasureState;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.review.Decisions;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.YearFixture.TestYear;

/** Nobody decides on their own work, by no route: form, raw engine call, or a token moved by hand. */
@Tag("once")
class FourEyesTests extends ProcessTest {

    private static final String CODE = "i7-1";

    @Autowired
    private Decisions decisions;

    @Autowired
    private ChangingCourse course;

    @Autowired
    private Documents documents;

    private TestYear year;
    private ProcessInstance measure;

    /** "double" does the work and is reviewer and manager as well. */
    @BeforeEach
    void letOnePersonBeEverything() {
        TestAgency agency = agencies.make();
        agency.person("double", Role.STAFF, agency.unit, Role.REVIEWER.group(), Role.MANAGER.group());
        agency.person("checker", List.of(Role.REVIEWER, Role.MANAGER));
        year = years.open(agency, YEAR);
        year.run();
        measure = measureOf(year, CODE);
        year.finishTask(year.the("assign-owner", CODE), "head", Map.of("owner", agency.id("double")));
    }

    @Test
    void whoCarriedItOutDoesNotReviewIt() {
        carryOutAs("double");
        refusedWithoutTrace(
                "four-eyes.own-work",
                MeasureState.IN_REVIEW,
                () -> year.finishTask(year.the("review-measure", CODE), "double", year.passed(year.digest(CODE))));
        assertThat(measure).isWaitingAtExactly("review-measure");
    }

    @Test
    void whoCarriedItOutDoesNotApproveIt() {
        carryOutAs("double");
        year.review(CODE);
        refusedWithoutTrace(
                "four-eyes.own-work",
                MeasureState.REVIEWED,
                () -> year.finishTask(year.the("approve-measure", CODE), "double", year.passed(year.digest(CODE))));
    }

    @Test
    void whoCarriedItOutBeforeItWentToAnotherOwnerDoesNotReviewIt() {
        year.finishTask(year.the("execute-measure", CODE), "double", year.execution(CODE));
        var head = year.agency.actor("head");
        Long id = year.measure(CODE).id();
        doAs(year.agency, "head", () -> course.reassign(id, year.agency.id("staff1"), "ย้าย", head));
        year.prove(CODE);
        refusedWithoutTrace(
                "four-eyes.own-work",
                MeasureState.IN_REVIEW,
                () -> year.finishTask(year.the("review-measure", CODE), "double", year.passed(year.digest(CODE))));
    }

    @Test
    void whoReviewedItDoesNotApproveIt() {
        carryOutAs("double");
        year.finishTask(year.the("review-measure", CODE), "checker", year.passed(year.digest(CODE)));
        refusedWithoutTrace(
                "four-eyes.reviewed",
                MeasureState.REVIEWED,
                () -> year.finishTask(year.the("approve-measure", CODE), "checker", year.passed(year.digest(CODE))));
    }

    @Test
    void whoAskedToCancelDoesNotGrantIt() {
        var owner = year.agency.actor("double");
        Long id = year.measure(CODE).id();
        doAs(year.agency, "double", () -> course.requestCancellation(id, "ไม่มีงบ", owner));
        String task = year.the("approve-cancellation", CODE);
        refusedWithoutTrace(
                "four-eyes.own-work",
                MeasureState.EXECUTING,
                () -> year.finishTask(task, "double", year.passed(year.wish(CODE))));
        assertThat(year.open("approve-cancellation", CODE)).containsExactly(task);
    }

    @Test
    void whoWorkedOnItDoesNotGrantThatItIsGivenUp() {
        year.finishTask(year.the("execute-measure", CODE), "double", year.execution(CODE));
        toStaff();
        var owner = year.agency.actor("staff1");
        Long id = year.measure(CODE).id();
        doAs(year.agency, "staff1", () -> course.requestCancellation(id, "ไม่มีงบ", owner));
        String task = year.the("approve-cancellation", CODE);
        refusedWithoutTrace(
                "four-eyes.own-work",
                MeasureState.EVIDENCING,
                () -> year.finishTask(task, "double", year.passed(year.wish(CODE))));
        year.finishTask(task, "manager", year.passed(year.wish(CODE)));
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.CANCELLED);
    }

    @Test
    void whoSubmittedThePlanFirstDoesNotApproveItWhenAnotherSubmitsItAgain() {
        TestYear planned = years.open(agencyWithTwoOfficers(), YEAR);
        planned.analyse();
        planned.finish("plan-measures", "both", planned.plan());
        String digest = documents.planDigest(planned.now());
        planned.finish("approve-plan", "manager", planned.returned(digest, "ขอแก้ไข"));
        planned.giveBack("plan-measures", "both");
        planned.finish("plan-measures", "officer", planned.plan());
        String again = documents.planDigest(planned.now());
        String task = planned.the("approve-plan");
        assertThat(refusal(() -> planned.finishTask(task, "both", planned.passed(again))))
                .isEqualTo("four-eyes.own-work");
        assertThat(planned.now().planDrafter()).isEqualTo(planned.agency.id("officer"));
        planned.finishTask(task, "manager", planned.passed(again));
    }

    @Test
    void whoPreparedTheReportFirstNeitherReviewsNorApprovesIt() {
        TestYear reported = years.open(agencyWithTwoOfficers(), YEAR);
        reported.run();
        List.of("i7-1", "o41-1").forEach(reported::carryOut);
        reported.finish("prepare-report", "both", Map.of("introduction", ""));
        String first = reported.now().compiledReport();
        reported.finish("review-report", "reviewer", reported.returned(first, "ขอแก้ไข"));
        reported.runJobs();
        reported.giveBack("prepare-report", "both");
        reported.finish("prepare-report", "officer", Map.of("introduction", "แก้แล้ว"));
        String second = reported.now().compiledReport();
        assertThat(refusal(() -> reported.finishTask(reported.the("review-report"), "both", reported.passed(second))))
                .isEqualTo("four-eyes.own-work");
        reported.finish("review-report", "reviewer", reported.passed(second));
        assertThat(refusal(() -> reported.finishTask(reported.the("approve-report"), "both", reported.passed(second))))
                .isEqualTo("four-eyes.own-work");
    }

    private TestAgency agencyWithTwoOfficers() {
        TestAgency agency = agencies.make();
        agency.person("both", List.of(Role.ITA_OFFICER, Role.REVIEWER, Role.MANAGER), agency.unit);
        return agency;
    }

    @Test
    void completingTheTaskInTheEngineDecidesNothing() {
        carryOutAs("double");
        String task = year.the("review-measure", CODE);
        refusedWithoutTrace(
                "four-eyes.own-work",
                MeasureState.IN_REVIEW,
                () -> doAs(year.agency, "double", () -> engine.getTaskService().claim(task, year.agency.id("double"))));
        doAs(year.agency, "reviewer", () -> engine.getTaskService().claim(task, year.agency.id("reviewer")));
        refusedWithoutTrace(
                "work.past-the-form",
                MeasureState.IN_REVIEW,
                () -> doAs(
                        year.agency, "reviewer", () -> engine.getTaskService().complete(task)));
        assertThatThrownBy(() -> doAs(year.agency, "reviewer", () -> engine.getTaskService()
                        .complete(task, Map.of("reviewPassed", true))))
                .isInstanceOf(AuthorizationException.class);
        assertThat(measure).isWaitingAtExactly("review-measure");
    }

    @Test
    void completingSomebodyElsesTaskInTheEngineIsRefused() {
        carryOutAs("double");
        String task = year.the("review-measure", CODE);
        doAs(year.agency, "reviewer", () -> engine.getTaskService().claim(task, year.agency.id("reviewer")));
        refusedWithoutTrace(
                "work.not-yours",
                MeasureState.IN_REVIEW,
                () -> doAs(year.agency, "double", () -> engine.getTaskService().complete(task)));
    }

    @Test
    void aTokenMovedToPublicationPublishesNothing() {
        carryOutAs("double");
        refusedWithoutTrace("measure.wrong-state", MeasureState.IN_REVIEW, () -> move("publish-measure"));
        assertThat(measure).isWaitingAtExactly("review-measure");
    }

    @Test
    void aTokenMovedToTheApprovalApprovesNothingThatWasNotReviewed() {
        carryOutAs("double");
        move("approve-measure");
        refusedWithoutTrace(
                "measure.wrong-state",
                MeasureState.IN_REVIEW,
                () -> year.finishTask(year.the("approve-measure", CODE), "manager", year.passed(year.digest(CODE))));
        assertThat(measure).isWaitingAtExactly("approve-measure").hasNotPassed("publish-measure");
    }

    private void carryOutAs(String person) {
        year.finishTask(year.the("execute-measure", CODE), person, year.execution(CODE));
        year.prove(CODE, person);
    }

    private void toStaff() {
        var head = year.agency.actor("head");
        Long id = year.measure(CODE).id();
        doAs(year.agency, "head", () -> course.reassign(id, year.agency.id("staff1"), "ย้าย", head));
    }

    private void move(String activity) {
        engine.getRuntimeService()
                .createProcessInstanceModification(measure.getId())
                .cancelAllForActivity("review-measure")
                .startBeforeActivity(activity)
                .execute();
    }

    private void refusedWithoutTrace(String reason, MeasureState state, ThrowingCallable call) {
        String key = year.measure(CODE).key();
        List<String> before = actions(key);
        int decided = decisions.findBySubjectOrderByNumberDesc(key).size();
        assertThat(refusal(call)).isEqualTo(reason);
        assertThat(year.measure(CODE).state()).isEqualTo(state);
        assertThat(actions(key)).isEqualTo(before);
        assertThat(decisions.findBySubjectOrderByNumberDesc(key)).hasSize(decided);
    }
}
