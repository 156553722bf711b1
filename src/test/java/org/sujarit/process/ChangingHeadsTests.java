package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.api.task.TaskLines;
import org.sujarit.api.task.TaskLists;
import org.sujarit.measure.MeasureState;
import org.sujarit.process.work.Work;
import org.sujarit.testing.YearFixture.TestYear;

/** Heads of units come, go and move while measures wait for an owner; whoever may name one sees that they may. */
class ChangingHeadsTests extends ProcessTest {

    private static final String CODE = "i7-1";

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskLists lists;

    @Autowired
    private Work work;

    private TestYear year;

    @BeforeEach
    void letMeasuresWaitForTheirOwners() {
        year = runningYear();
    }

    @Test
    void theOfficerIsOfferedTheNamingBesideTheHead() {
        assertThat(offeredTo("head")).hasSize(2);
        assertThat(offeredTo("officer")).hasSize(2);
        assertThat(offeredTo("staff1")).isEmpty();
        name("officer");
        assertThat(year.measure(CODE).owner()).isEqualTo(year.agency.id("staff1"));
    }

    @Test
    void whoBecomesHeadOfAUnitThatHadNoneIsOfferedWhatWaitsThere() {
        leaves("head", year.agency.unit);
        assertThat(offeredTo("head")).isEmpty();
        assertThat(offeredTo("officer")).hasSize(2);
        identity.createMembership(year.agency.id("colleague"), Role.UNIT_HEAD.group());
        assertThat(offeredTo("colleague")).hasSize(2);
        name("colleague");
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.EXECUTING);
    }

    @Test
    void aHeadWhoMovesLeavesTheWorkToTheSuccessor() {
        year.agency.person("successor", Role.UNIT_HEAD);
        assertThat(offeredTo("successor")).isEmpty();
        leaves("head", year.agency.unit);
        identity.createMembership(year.agency.id("successor"), year.agency.unit);
        assertThat(offeredTo("head")).isEmpty();
        String task = year.the("assign-owner", CODE);
        assertThat(refusal(() -> year.finishTask(task, "head", Map.of("owner", year.agency.id("staff1")))))
                .isEqualTo("work.not-for-you");
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.STARTED);
        assertThat(offeredTo("successor")).hasSize(2);
        name("successor");
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.EXECUTING);
    }

    @Test
    void whatAHeadTookBeforeLeavingIsOfferedAgain() {
        String task = year.the("assign-owner", CODE);
        doAs(year.agency, "head", () -> engine.getTaskService().claim(task, year.agency.id("head")));
        assertThat(refusal(() -> identity.deleteUser(year.agency.id("head")))).isEqualTo("leaving.person");
        identity.deleteMembership(year.agency.id("head"), Role.UNIT_HEAD.group());
        identity.deleteUser(year.agency.id("head"));
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult())
                .isNotAssigned();
        name("officer");
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.EXECUTING);
    }

    @Test
    void whoHeadsAnotherUnitIsOfferedNothing() {
        year.agency.person("elsewhere", Role.UNIT_HEAD, year.agency.otherUnit);
        assertThat(offeredTo("elsewhere")).isEmpty();
        String task = year.the("assign-owner", CODE);
        assertThat(refusal(() -> year.finishTask(task, "elsewhere", Map.of("owner", year.agency.id("staff1")))))
                .isEqualTo("work.not-for-you");
    }

    @Test
    void aMembershipThatCannotBeMadeChangesNothing() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> identity.createMembership(year.agency.id("colleague"), "no-such-group")))
                .isNotNull();
        assertThat(offeredTo("head")).hasSize(2);
    }

    @Test
    void aReviewThatWasTakenIsOfferedAgainWhenItsReviewerIsNoneAnyMore() {
        String review = reviewTakenBy("reviewer");
        year.agency.person("otherReviewer", Role.REVIEWER);
        identity.deleteMembership(year.agency.id("reviewer"), Role.REVIEWER.group());
        assertThat(engine.getTaskService().createTaskQuery().taskId(review).singleResult())
                .isNotAssigned();
        year.finishTask(review, "otherReviewer", year.passed(year.digest(CODE)));
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.REVIEWED);
    }

    @Test
    void aReviewThatWasTakenIsOfferedAgainWhenItsReviewerLeavesTheAgency() {
        String review = reviewTakenBy("reviewer");
        identity.deleteTenantUserMembership(year.agency.code, year.agency.id("reviewer"));
        assertThat(engine.getTaskService().createTaskQuery().taskId(review).singleResult())
                .isNotAssigned();
    }

    @Test
    void whoKeepsTheRoleKeepsWhatTheyTook() {
        String review = reviewTakenBy("reviewer");
        identity.createMembership(year.agency.id("reviewer"), Role.STAFF.group());
        identity.deleteMembership(year.agency.id("reviewer"), Role.STAFF.group());
        assertThat(engine.getTaskService().createTaskQuery().taskId(review).singleResult())
                .isAssignedTo(year.agency.id("reviewer"));
    }

    /** Whoever may not see it is not told that it is done. */
    @Test
    void workThatIsMeantForOthersIsNotCalledDone() {
        String review = reviewTakenBy("reviewer");
        identity.deleteMembership(year.agency.id("reviewer"), Role.REVIEWER.group());
        assertThat(refusal(() -> doAs(year.agency, "reviewer", () -> work.get(review))))
                .isEqualTo("work.not-for-you");
    }

    private String reviewTakenBy(String person) {
        year.assign(CODE);
        year.execute(CODE);
        year.prove(CODE);
        String review = year.the("review-measure", CODE);
        doAs(year.agency, person, () -> engine.getTaskService().claim(review, year.agency.id(person)));
        return review;
    }

    private void leaves(String person, String unit) {
        identity.deleteMembership(year.agency.id(person), unit);
    }

    private void name(String person) {
        year.finishTask(year.the("assign-owner", CODE), person, Map.of("owner", year.agency.id("staff1")));
    }

    /** What a person sees on the start page and what Tasklist offers, which must be the same. */
    private List<String> offeredTo(String person) {
        List<String> listed = as(year.agency, person, () -> lists.of(year.agency.actor(person))
                        .tasks())
                .stream()
                .filter(line -> line.key().equals("assign-owner"))
                .map(TaskLines.Line::id)
                .toList();
        List<String> offered = as(year.agency, person, () -> engine
                .getTaskService()
                .createTaskQuery()
                .taskCandidateUser(year.agency.id(person))
                .taskDefinitionKey("assign-owner")
                .list()
                .stream()
                .map(Task::getId)
                .toList());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(offered);
        return offered;
    }
}
