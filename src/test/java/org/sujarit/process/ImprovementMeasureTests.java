package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.Sujarit;
import org.sujarit.access.Role;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.notification.Inbox;
import org.sujarit.notification.Notice;
import org.sujarit.notification.Occasion;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.review.Decisions;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture.TestYear;

class ImprovementMeasureTests extends ProcessTest {

    private static final String CODE = "i7-1";

    @Autowired
    private Inbox inbox;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TestClock clock;

    @Autowired
    private ChangingCourse course;

    @Autowired
    private Decisions decisions;

    private TestYear year;
    private ProcessInstance measure;

    @BeforeEach
    void beginOneMeasureInTheMidstOfItsYear() {
        clock.set(LocalDate.of(2026, 9, 15));
        year = runningYear();
        measure = measureOf(year, CODE);
    }

    @AfterEach
    void goOnFromNow() {
        clock.reset();
    }

    @Test
    void aMeasureGoesFromItsOwnerToItsApproval() {
        assertThat(measure).isWaitingAtExactly("assign-owner").hasVariables("measureId", "dueAt");
        year.assign(CODE);
        assertThat(measure).isWaitingAt("execute-measure");
        assertThat(openTask("execute-measure")).isAssignedTo(year.agency.id("staff1"));
        year.execute(CODE);
        assertThat(openTask("attach-evidence")).isAssignedTo(year.agency.id("staff1"));
        year.prove(CODE);
        assertThat(openTask("review-measure")).hasCandidateGroup("reviewer").isNotAssigned();
        year.review(CODE);
        assertThat(openTask("approve-measure")).hasCandidateGroup("manager").isNotAssigned();
        year.approve(CODE);
        assertThat(measure)
                .isEnded()
                .hasPassedInOrder(
                        "add-measure",
                        "assign-owner",
                        "work-wanted",
                        "execute-measure",
                        "check-wanted",
                        "check-completeness",
                        "is-complete",
                        "attach-evidence",
                        "review-measure",
                        "review-decision",
                        "approve-measure",
                        "approval-decision",
                        "publish-measure",
                        "measure-closed")
                .hasNotPassed("remind-owner", "escalate-to-head", "reassign-owner", "cancel-measure");
        assertThat(state()).isEqualTo(MeasureState.PUBLISHED);
        assertThat(audit())
                .containsExactly(
                        "measure-started",
                        "owner-assigned",
                        "measure-executed",
                        "link-attached",
                        "link-attached",
                        "submitted-for-review",
                        "reviewed",
                        "approved",
                        "measure-published");
    }

    @Test
    void onlyTheHeadOfTheUnitAndTheOfficerAreAskedForAnOwner() {
        assertThat(openTask("assign-owner"))
                .isNotAssigned()
                .hasCandidateUser(year.agency.id("head"))
                .hasCandidateGroup("itaOfficer");
        String task = year.the("assign-owner", CODE);
        assertThat(refusal(() -> year.finishTask(task, "staff1", Map.of("owner", year.agency.id("staff1")))))
                .isNotBlank();
        assertThat(state()).isEqualTo(MeasureState.STARTED);
    }

    @Test
    void whatTheReviewerReturnsGoesBackToItsOwnerWithTheReason() {
        untilReview();
        year.finishTask(
                year.the("review-measure", CODE), "reviewer", year.returned(year.digest(CODE), "ลิงก์เปิดไม่ได้"));
        assertThat(measure)
                .isWaitingAt("execute-measure")
                .hasPassedInOrder("review-measure", "review-decision", "work-wanted")
                .hasNotPassed("approve-measure", "publish-measure");
        assertThat(openTask("execute-measure")).isAssignedTo(year.agency.id("staff1"));
        assertThat(state()).isEqualTo(MeasureState.EXECUTING);
        assertThat(audit()).endsWith("submitted-for-review", "returned");
        assertThat(lastReason()).isEqualTo("ลิงก์เปิดไม่ได้");
    }

    @Test
    void whatTheManagerReturnsIsReviewedAgainBeforeItIsApproved() {
        untilReview();
        year.review(CODE);
        year.finishTask(year.the("approve-measure", CODE), "manager", year.returned(year.digest(CODE), "ขอภาพกิจกรรม"));
        assertThat(measure)
                .isWaitingAt("execute-measure")
                .hasPassedInOrder("approve-measure", "approval-decision", "work-wanted")
                .hasNotPassed("publish-measure");
        assertThat(lastReason()).isEqualTo("ขอภาพกิจกรรม");
        year.execute(CODE);
        year.prove(CODE);
        assertThat(measure).isWaitingAtExactly("review-measure");
        year.review(CODE);
        year.approve(CODE);
        assertThat(measure).isEnded();
        assertThat(audit()).containsSubsequence("reviewed", "returned", "measure-executed", "reviewed", "approved");
    }

    @Test
    void aMeasureWithoutEvidenceIsNotReviewed() {
        year.assign(CODE);
        year.execute(CODE);
        String task = year.the("attach-evidence", CODE);
        assertThat(refusal(() -> year.finishTask(task, "staff1", Map.of()))).isEqualTo("evidence.activity.without");
        assertThat(measure).isWaitingAtExactly("attach-evidence").hasNotPassed("review-measure");
        assertThat(state()).isEqualTo(MeasureState.EVIDENCING);
    }

    @Test
    void incompleteEvidenceThatCamePastTheFormLeadsBackToItsOwner() {
        year.assign(CODE);
        year.execute(CODE);
        String task = year.the("attach-evidence", CODE);
        doAs(year.agency, "staff1", () -> engine.getTaskService().complete(task));
        assertThat(measure)
                .isWaitingAtExactly("attach-evidence")
                .hasPassedInOrder("attach-evidence", "check-wanted", "check-completeness", "is-complete")
                .hasNotPassed("review-measure");
        assertThat(openTask("attach-evidence")).isAssignedTo(year.agency.id("staff1"));
        assertThat(state()).isEqualTo(MeasureState.EVIDENCING);
        assertThat(audit()).doesNotContain("submitted-for-review");
    }

    @Test
    void theOwnerIsRemindedFourteenDaysBeforeTheEndAndGoesOnWorking() {
        year.assign(CODE);
        Job timer = jobsAt(measure, "reminder-due").get(0);
        assertThat(dueAt(timer)).isEqualTo("2026-09-16T16:30");
        engine.getManagementService().executeJob(timer.getId());
        assertThat(measure)
                .isWaitingAt("execute-measure")
                .hasPassedInOrder("reminder-due", "remind-owner", "owner-reminded");
        assertThat(noticesOf("staff1")).containsExactly(Occasion.DUE_SOON);
        assertThat(noticesOf("head")).isEmpty();
        assertThat(jobsAt(measure, "reminder-due")).isEmpty();
        assertThat(state()).isEqualTo(MeasureState.EXECUTING);
    }

    @Test
    void theHeadLearnsOfAMeasureThatIsLateAndItsOwnerGoesOnWorking() {
        year.assign(CODE);
        Job timer = jobsAt(measure, "overdue").get(0);
        assertThat(dueAt(timer)).isEqualTo("2026-10-01T16:30");
        engine.getManagementService().executeJob(timer.getId());
        assertThat(measure)
                .isWaitingAt("execute-measure")
                .hasPassedInOrder("overdue", "escalate-to-head", "head-informed");
        assertThat(noticesOf("head")).containsExactly(Occasion.OVERDUE_IN_UNIT);
        assertThat(noticesOf("staff1")).containsExactly(Occasion.OVERDUE);
        year.execute(CODE);
        assertThat(measure).isWaitingAtExactly("attach-evidence");
    }

    @Test
    void whoCarriedItOutAndForgetsTheEvidenceIsRemindedToo() {
        year.assign(CODE);
        year.execute(CODE);
        assertThat(jobsAt(measure, "reminder-due")).isEmpty();
        assertThat(jobsAt(measure, "overdue")).isEmpty();
        Job reminder = jobsAt(measure, "evidence-reminder-due").get(0);
        Job overdue = jobsAt(measure, "evidence-overdue").get(0);
        assertThat(dueAt(reminder)).isEqualTo("2026-09-16T16:30");
        assertThat(dueAt(overdue)).isEqualTo("2026-10-01T16:30");
        engine.getManagementService().executeJob(reminder.getId());
        engine.getManagementService().executeJob(overdue.getId());
        assertThat(measure)
                .isWaitingAt("attach-evidence")
                .hasPassed("remind-of-evidence", "reminded-of-evidence", "escalate-evidence", "late-evidence-told");
        assertThat(noticesOf("staff1")).containsExactly(Occasion.OVERDUE);
        assertThat(noticesOf("head")).containsExactly(Occasion.OVERDUE_IN_UNIT);
    }

    @Test
    void workThatIsDoneNeedsNoReminder() {
        untilReview();
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(measure.getId())
                        .timers()
                        .count())
                .isZero();
    }

    @Test
    void whoWasToldOnceIsNotToldTheSameAgainUntilTheWorkIsDone() {
        year.assign(CODE);
        ring("reminder-due", "overdue");
        year.execute(CODE);
        ring("evidence-reminder-due", "evidence-overdue");
        assertThat(noticesOf("staff1")).containsExactly(Occasion.OVERDUE);
        assertThat(noticesOf("head")).containsExactly(Occasion.OVERDUE_IN_UNIT);
        year.prove(CODE);
        assertThat(noticesOf("staff1")).isEmpty();
        assertThat(noticesOf("head")).isEmpty();
    }

    @Test
    void whatCameBackIsToldFirstAndLateWorkIsLateAgain() {
        untilReview();
        year.finishTask(year.the("review-measure", CODE), "reviewer", year.returned(year.digest(CODE), "ขอรายละเอียด"));
        ring("overdue");
        assertThat(noticesOf("staff1")).containsExactly(Occasion.MEASURE_RETURNED, Occasion.OVERDUE);
        assertThat(noticesOf("reviewer")).isEmpty();
        assertThat(noticesOf("colleague")).isEmpty();
    }

    @Test
    void whoOwnsItNoLongerIsToldThatAndNothingElseOfIt() {
        year.assign(CODE);
        ring("reminder-due");
        reassign("colleague");
        assertThat(noticesOf("staff1")).containsExactly(Occasion.OWNER_REPLACED);
        year.finishTask(year.the("execute-measure", CODE), "colleague", year.execution(CODE));
        ring("evidence-reminder-due");
        assertThat(noticesOf("colleague")).containsExactly(Occasion.DUE_SOON);
        assertThat(noticesOf("staff1")).containsExactly(Occasion.OWNER_REPLACED);
    }

    @Test
    void anOwnerWhoIsNamedTwoMonthsLateIsToldSo() {
        year.assign(CODE);
        clock.set(LocalDate.of(2026, 11, 30));
        ring("reminder-due");
        assertThat(noticesOf("staff1")).containsExactly(Occasion.OVERDUE);
    }

    @Test
    void itsOwnerIsToldWhenTheResultIsApprovedAndNothingElseStays() {
        year.carryOut(CODE);
        deliveries.await();
        assertThat(inbox.of(year.agency.actor("staff1")))
                .extracting(Notice::occasion)
                .containsExactly(Occasion.MEASURE_PUBLISHED);
    }

    @Test
    void ofALateMeasureInAUnitWithoutAHeadTheOfficersLearn() {
        year.assign(CODE);
        engine.getIdentityService().deleteMembership(year.agency.id("head"), year.agency.unit);
        year.agency.person("secondOfficer", Role.ITA_OFFICER);
        TestAgency stranger = agencies.make();
        ring("overdue");
        assertThat(noticesOf("officer")).containsExactly(Occasion.OVERDUE_IN_UNIT);
        assertThat(noticesOf("secondOfficer")).containsExactly(Occasion.OVERDUE_IN_UNIT);
        assertThat(noticesOf("head")).isEmpty();
        assertThat(noticesOf(stranger, "officer")).isEmpty();
    }

    private void ring(String... timers) {
        for (String timer : timers) {
            engine.getManagementService()
                    .executeJob(jobsAt(measure, timer).get(0).getId());
        }
    }

    @Test
    void reassigningHandsTheOpenWorkToTheNewOwner() {
        year.assign(CODE);
        reassign("colleague");
        assertThat(measure)
                .isWaitingAt("execute-measure")
                .hasPassedInOrder("reassignment-ordered", "reassign-owner", "owner-changed");
        assertThat(openTask("execute-measure")).isAssignedTo(year.agency.id("colleague"));
        String task = year.the("execute-measure", CODE);
        var results = year.execution(CODE);
        assertThat(refusal(() -> year.finishTask(task, "staff1", results))).isNotBlank();
        year.finishTask(task, "colleague", results);
        assertThat(openTask("attach-evidence")).isAssignedTo(year.agency.id("colleague"));
        assertThat(audit()).containsSubsequence("owner-assigned", "owner-reassigned", "measure-executed");
    }

    @Test
    void workThatIsReturnedAfterReassigningComesToTheNewOwner() {
        year.assign(CODE);
        year.execute(CODE);
        reassign("colleague");
        year.prove(CODE, "colleague");
        String review = year.the("review-measure", CODE);
        year.finishTask(review, "reviewer", year.returned(year.digest(CODE), "ขอรายละเอียด"));
        assertThat(openTask("execute-measure")).isAssignedTo(year.agency.id("colleague"));
    }

    @Test
    void aRefusedCancellationLetsTheWorkGoOn() {
        year.assign(CODE);
        requestCancellation();
        assertThat(measure).isWaitingAt("execute-measure", "approve-cancellation");
        year.finishTask(
                year.the("approve-cancellation", CODE), "manager", year.returned(year.wish(CODE), "ยังทำได้ทัน"));
        assertThat(measure)
                .isWaitingAt("execute-measure")
                .isNotWaitingAt("approve-cancellation")
                .hasPassedInOrder("cancellation-requested", "approve-cancellation", "cancellation-refused")
                .hasNotPassed("cancel-measure", "cancellation-granted");
        assertThat(year.measure(CODE).cancellation()).isNull();
        year.execute(CODE);
        assertThat(state()).isEqualTo(MeasureState.EVIDENCING);
        assertThat(actions(year.measure(CODE).key() + "/cancellation")).containsExactly("returned");
    }

    @Test
    void aGrantedCancellationEndsEverythingAndTheReportSaysSo() {
        year.assign(CODE);
        requestCancellation();
        year.finishTask(year.the("approve-cancellation", CODE), "manager", year.passed(year.wish(CODE)));
        assertThat(measure)
                .isEnded()
                .hasPassedInOrder("cancellation-granted", "cancel-measure", "measure-cancelled-end")
                .hasNotPassed("attach-evidence", "publish-measure");
        assertThat(jobsAt(measure, "overdue")).isEmpty();
        assertThat(state()).isEqualTo(MeasureState.CANCELLED);
        assertThat(audit()).endsWith("cancellation-requested", "measure-cancelled");
        year.carryOut("o41-1");
        assertThat(cycleOf(year)).isWaitingAtExactly("prepare-report");
        assertThat(years.report(year)).contains("ยกเลิกมาตรการ เนื่องจากโครงการถูกยุบ");
    }

    @Test
    void aWishToCancelThatNobodyDecidedOnEndsWithTheMeasure() {
        untilReview();
        requestCancellation();
        year.review(CODE);
        year.approve(CODE);
        assertThat(measure).isEnded().hasNotPassed("cancellation-decision", "cancel-measure");
        assertThat(year.open("approve-cancellation", CODE)).isEmpty();
        assertThat(state()).isEqualTo(MeasureState.PUBLISHED);
    }

    @Test
    void oneWishToCancelIsEnough() {
        year.assign(CODE);
        requestCancellation();
        assertThat(refusal(this::requestCancellation)).isEqualTo("measure.cancellation.waiting");
        assertThat(year.open("approve-cancellation", CODE)).hasSize(1);
    }

    private void untilReview() {
        year.assign(CODE);
        year.execute(CODE);
        year.prove(CODE);
    }

    private void reassign(String person) {
        Measure now = year.measure(CODE);
        var head = year.agency.actor("head");
        doAs(year.agency, "head", () -> course.reassign(now.id(), year.agency.id(person), "ย้ายงาน", head));
    }

    private void requestCancellation() {
        Measure now = year.measure(CODE);
        var owner = year.agency.actor("staff1");
        doAs(year.agency, "staff1", () -> course.requestCancellation(now.id(), "โครงการถูกยุบ", owner));
    }

    private org.camunda.bpm.engine.task.Task openTask(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(measure.getId())
                .taskDefinitionKey(key)
                .singleResult();
    }

    private MeasureState state() {
        return year.measure(CODE).state();
    }

    private List<String> audit() {
        return actions(year.measure(CODE));
    }

    private @org.jspecify.annotations.Nullable String lastReason() {
        return decisions
                .findBySubjectOrderByNumberDesc(year.measure(CODE).key())
                .get(0)
                .reason();
    }

    /** Without the news of being the owner, which each owner gets. */
    private List<Occasion> noticesOf(String person) {
        return noticesOf(year.agency, person);
    }

    private List<Occasion> noticesOf(TestAgency agency, String person) {
        deliveries.await();
        return inbox.of(agency.actor(person)).stream()
                .map(Notice::occasion)
                .filter(occasion -> occasion != Occasion.OWNER_NAMED && occasion != Occasion.PLAN_PUBLISHED)
                .toList();
    }

    private static String dueAt(Job timer) {
        return LocalDateTime.ofInstant(timer.getDuedate().toInstant(), Sujarit.ZONE)
                .toString();
    }
}
