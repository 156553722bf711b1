package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.Role;
import org.sujarit.amendment.AmendmentState;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.notification.Inbox;
import org.sujarit.notification.Notice;
import org.sujarit.notification.Occasion;
import org.sujarit.process.start.Processes;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Publications;
import org.sujarit.publication.Snapshots;
import org.sujarit.refusal.Refused;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture.TestYear;

/** A published plan changes only by an amendment that was reviewed and approved, and then as a marked new version. */
class AmendmentTests extends ProcessTest {

    private static final String CODE = "i7-1";
    private static final String TITLE = "จัดคลินิกให้คำปรึกษา";

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Publications publications;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TransactionTemplate transaction;

    private TestYear year;

    @BeforeEach
    void beginAYear() {
        clock.set(LocalDate.of(2026, 6, 15));
        year = runningYear();
    }

    @AfterEach
    void goOnFromNow() {
        clock.reset();
    }

    @Test
    void nothingOfAnAmendmentBeginsOrIsPublicBeforeTheManagerApprovesIt() {
        TestAmendment amendment = amendments.add(year, TITLE);
        ProcessInstance process = processOf(amendment);
        assertThat(process).isWaitingAtExactly("review-amendment");
        nothingChanged();
        amendment.reviewedBy("reviewer");
        assertThat(process).isWaitingAtExactly("approve-amendment").hasNotPassed("publish-amendment");
        nothingChanged();

        amendment.approvedBy("manager");
        year.runJobs();
        assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "propose-amendment",
                        "amendment-wanted",
                        "review-amendment",
                        "amendment-review",
                        "approve-amendment",
                        "amendment-decision",
                        "publish-amendment",
                        "plan-amended")
                .hasNotPassed("revise-amendment");
        assertThat(amendment.now().state()).isEqualTo(AmendmentState.PUBLISHED);
        assertThat(year.measure("i7-2").state()).isEqualTo(MeasureState.STARTED);
        assertThat(year.open("assign-owner", "i7-2")).hasSize(1);
        assertThat(plan(2))
                .contains("ฉบับแก้ไขเพิ่มเติม ครั้งที่ 1", "เพิ่มมาตรการ i7-2 " + TITLE, AmendmentFixture.REASON);
        assertThat(plan(1)).doesNotContain("ฉบับแก้ไขเพิ่มเติม", TITLE);
        assertThat(versions())
                .extracting(Publication::state)
                .containsExactly(PublicationState.PUBLISHED, PublicationState.SUPERSEDED);
        assertThat(actions(amendment.now().key())).containsExactly("amendment-proposed", "reviewed", "approved");
        assertThat(actions(year.measure("i7-2"))).containsExactly("measure-added", "plan-changed", "measure-started");
    }

    private void nothingChanged() {
        assertThat(year.measures()).extracting(Measure::code).containsExactly("i7-1", "o41-1");
        assertThat(year.open("assign-owner")).hasSize(2);
        assertThat(versions()).extracting(Publication::state).containsExactly(PublicationState.PUBLISHED);
        assertThat(plan(1)).doesNotContain(TITLE, "ฉบับแก้ไขเพิ่มเติม");
    }

    @Test
    void anAddedMeasureIsWaitedForAndReported() {
        ProcessInstance cycle = cycleOf(year);
        amendments.add(year, TITLE).agreed();
        year.carryOut("i7-1");
        year.carryOut("o41-1");
        assertThat(cycle)
                .isWaitingAt("run-added-measure")
                .hasPassed("measure-added", "measures-done")
                .hasNotPassed("compile-report");
        assertThat(year.now().state()).isEqualTo(CycleState.RUNNING);
        year.carryOut("i7-2");
        assertThat(cycle)
                .isWaitingAtExactly("prepare-report")
                .hasPassedInOrder("run-added-measure", "added-measure-done", "compile-report");
        assertThat(years.report(year)).contains(TITLE);
        year.report();
        assertThat(year.now().state()).isEqualTo(CycleState.CLOSED);
    }

    @Test
    void aMeasureUnderWayGoesOnByItsChangedPlan() {
        year.assign(CODE);
        List<String> steps =
                new ArrayList<>(List.of("เผยแพร่บนเว็บไซต์และป้ายประกาศ", "ประชุมชี้แจง", "ประเมินความเข้าใจ"));
        TestAmendment amendment = amendments.change(year, CODE, typed -> {
            typed.put("activities", steps);
            typed.put("endsOn", "2026-08-31");
            typed.put("target", 95);
        });
        ProcessInstance process = measureOf(year, CODE);
        assertThat(dueOf("execute-measure")).isEqualTo("2026-09-30");
        amendment.agreed();
        deliveries.await();

        Measure measure = year.measure(CODE);
        assertThat(measure.state()).isEqualTo(MeasureState.EXECUTING);
        assertThat(measure.activities()).extracting(step -> step.text()).containsExactlyElementsOf(steps);
        assertThat(measure.plan().endsOn()).isEqualTo("2026-08-31");
        assertThat(dueOf("execute-measure")).isEqualTo("2026-08-31");
        assertThat(timer(process, "reminder-due")).isEqualTo("2026-08-17");
        assertThat(timer(process, "overdue")).isEqualTo("2026-09-01");
        assertThat(told("staff1")).contains(Occasion.PLAN_CHANGED);
        assertThat(actions(measure)).endsWith("plan-changed");
        assertThat(plan(2))
                .contains(
                        "แก้ไขมาตรการ i7-1",
                        "ระยะเวลา: เดิม “๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. ๒๕๖๙” แก้เป็น “๑ ต.ค. ๒๕๖๘ – ๓๑ ส.ค. ๒๕๖๙”");

        year.execute(CODE);
        year.prove(CODE);
        year.review(CODE);
        year.approve(CODE);
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.PUBLISHED);
    }

    @Test
    void aChangedPlanVoidsTheReviewOfWhatWasDone() {
        year.assign(CODE);
        year.execute(CODE);
        year.prove(CODE);
        year.review(CODE);
        amendments.change(year, CODE, typed -> typed.put("target", 95)).agreed();
        assertThat(refusal(() -> year.approve(CODE))).isEqualTo("decision.review-void");
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.REVIEWED);
    }

    @Test
    void whatTheReviewerReturnsGoesBackToWhoProposedItAndIsReviewedAgain() {
        year.agency.person("officer2", Role.ITA_OFFICER, year.agency.unit);
        TestAmendment amendment = amendments.propose(year, "officer2", null, amendments.another(year, TITLE));
        ProcessInstance process = processOf(amendment);
        amendment.returnedBy("review-amendment", "reviewer");
        deliveries.await();
        assertThat(process)
                .isWaitingAtExactly("revise-amendment")
                .hasPassedInOrder("review-amendment", "amendment-review", "returned")
                .hasNotPassed("approve-amendment");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(amendment.the("revise-amendment"))
                        .singleResult())
                .isAssignedTo(year.agency.id("officer2"));
        assertThat(told("officer2")).contains(Occasion.AMENDMENT_RETURNED);
        assertThat(told("officer")).doesNotContain(Occasion.AMENDMENT_RETURNED);
        nothingChanged();

        Map<String, Object> mended = amendments.another(year, "จัดคลินิกทุกเดือน");
        year.finishTask(amendment.the("revise-amendment"), "officer2", amendment.kept(mended));
        assertThat(process)
                .isWaitingAtExactly("review-amendment")
                .hasPassedInOrder("revise-amendment", "amendment-kept", "amendment-wanted");
        amendment.agreed();
        assertThat(plan(2)).contains("จัดคลินิกทุกเดือน").doesNotContain(TITLE);
        assertThat(actions(amendment.now().key()))
                .containsExactly("amendment-proposed", "returned", "amendment-revised", "reviewed", "approved");
    }

    @Test
    void whoProposedItAndIsNoOfficerAnyMoreLeavesItToTheOthers() {
        year.agency.person("officer2", Role.ITA_OFFICER, year.agency.unit);
        TestAmendment amendment = amendments.propose(year, "officer2", null, amendments.another(year, TITLE));
        engine.getIdentityService().deleteMembership(year.agency.id("officer2"), Role.ITA_OFFICER.group());
        amendment.returnedBy("review-amendment", "reviewer");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(amendment.the("revise-amendment"))
                        .singleResult())
                .isNotAssigned()
                .hasCandidateGroup("itaOfficer");
        year.finishTask(amendment.the("revise-amendment"), "officer", Map.of("kept", false));
        assertThat(amendment.now().state()).isEqualTo(AmendmentState.WITHDRAWN);
    }

    @Test
    void whatTheManagerReturnsAndIsWithdrawnLeavesEverythingAsItWas() {
        TestAmendment amendment = amendments.add(year, TITLE);
        ProcessInstance process = processOf(amendment);
        amendment.reviewedBy("reviewer");
        amendment.returnedBy("approve-amendment", "manager");
        assertThat(process)
                .isWaitingAtExactly("revise-amendment")
                .hasPassedInOrder("approve-amendment", "amendment-decision", "returned")
                .hasNotPassed("publish-amendment");
        String task = amendment.the("revise-amendment");
        assertThat(refusal(() -> year.finishTask(task, "officer", Map.of()))).isEqualTo("amendment.kept.missing");
        year.finishTask(task, "officer", Map.of("kept", false));
        year.runJobs();
        assertThat(process).isEnded().hasPassed("amendment-withdrawn").hasNotPassed("plan-amended");
        assertThat(amendment.now().state()).isEqualTo(AmendmentState.WITHDRAWN);
        nothingChanged();
        year.carryOut("i7-1");
        year.carryOut("o41-1");
        year.report();
        assertThat(year.now().state()).isEqualTo(CycleState.CLOSED);
        assertThat(years.report(year)).doesNotContain(TITLE);
    }

    @Test
    void anAmendmentThatWasWrittenOtherwiseAfterItsReviewIsNotApproved() {
        TestAmendment amendment = amendments.add(year, TITLE);
        amendment.reviewedBy("reviewer");
        jdbc.sql("update amendment set proposal = replace(proposal, :before, :after) where id = :id")
                .param("before", TITLE)
                .param("after", "จัดคลินิกสองครั้ง")
                .param("id", amendment.now().id())
                .update();
        assertThat(refusal(() -> amendment.approvedBy("manager"))).isEqualTo("decision.review-void");
        assertThat(amendment.now().state()).isEqualTo(AmendmentState.REVIEWED);
        nothingChanged();
        amendment.returnedBy("approve-amendment", "manager");
        assertThat(amendment.open("revise-amendment")).hasSize(1);
    }

    @Test
    void ofTwoAmendmentsAtOnceTheSecondIsReviewedAgainWithTheFirstAndThePlanHoldsBoth() {
        TestAmendment first = amendments.add(year, TITLE);
        TestAmendment second = amendments.change(year, CODE, typed -> typed.put("target", 95));
        assertThat(second.now().key()).endsWith("/amendment-2");
        first.reviewedBy("reviewer");
        second.reviewedBy("reviewer");
        first.approvedBy("manager");
        assertThat(refusal(() -> second.approvedBy("manager"))).isEqualTo("decision.review-void");
        assertThat(second.now().state()).isEqualTo(AmendmentState.REVIEWED);

        second.returnedBy("approve-amendment", "manager");
        year.finishTask(
                second.the("revise-amendment"),
                "officer",
                second.kept(amendments.changed(year, CODE, typed -> typed.put("target", 95))));
        second.reviewedBy("reviewer");
        assertThat(refusal(() -> second.approvedBy("manager"))).isEqualTo("amendment.being-published");
        year.runJobs();
        second.approvedBy("manager");
        year.runJobs();
        assertThat(versions()).hasSize(3);
        assertThat(plan(3)).contains("ฉบับแก้ไขเพิ่มเติม ครั้งที่ 2", TITLE, "แก้ไขมาตรการ i7-1");
        assertThat(plan(2)).contains(TITLE).doesNotContain("ครั้งที่ 2", "แก้ไขมาตรการ i7-1");
    }

    /** Both have read it as reviewed before either decides. */
    @Test
    void ofTwoWhoApproveTheSameAtOnceOneSucceedsAndTheOtherIsToldSo() throws Exception {
        TestAmendment amendment = amendments.add(year, TITLE);
        amendment.reviewedBy("reviewer");
        year.agency.person("manager2", Role.MANAGER);
        String task = amendment.the("approve-amendment");
        String digest = amendment.digest();
        String[] managers = {"manager", "manager2"};
        List<CompletableFuture<String>> both = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            cycles.forAddition(year.cycle.id());
            for (String manager : managers) {
                both.add(CompletableFuture.supplyAsync(() -> decision(task, manager, digest)));
            }
            assertThatThrownBy(() -> CompletableFuture.anyOf(both.toArray(CompletableFuture[]::new))
                            .get(1, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
        });
        assertThat(List.of(both.get(0).get(), both.get(1).get()))
                .containsExactlyInAnyOrder("done", "work.somebody-was-first");
        year.runJobs();
        assertThat(versions()).hasSize(2);
        assertThat(actions(amendment.now().key())).containsExactly("amendment-proposed", "reviewed", "approved");
    }

    private String decision(String task, String manager, String digest) {
        try {
            year.finishTask(task, manager, year.passed(digest));
            return "done";
        } catch (Refused refused) {
            return refused.reasons().get(0).key();
        }
    }

    @Test
    void aReportWaitsForWhatIsStillToBeDecidedAboutThePlan() {
        TestAmendment amendment = amendments.add(year, TITLE);
        year.carryOut("i7-1");
        year.carryOut("o41-1");
        assertThat(refusal(() -> year.finish("prepare-report", "officer", Map.of("introduction", ""))))
                .isEqualTo("amendment.open");
        assertThat(refusal(() -> amendment.reviewedBy("reviewer"))).isEqualTo("cycle.wrong-state");
        assertThat(refusal(() -> amendments.add(year, "อีกหนึ่ง"))).isEqualTo("cycle.wrong-state");
        amendment.returnedBy("review-amendment", "reviewer");
        String task = amendment.the("revise-amendment");
        assertThat(refusal(() -> year.finishTask(task, "officer", amendment.kept(amendments.another(year, TITLE)))))
                .isEqualTo("cycle.wrong-state");
        year.finishTask(task, "officer", Map.of("kept", false));
        year.report();
        assertThat(year.now().state()).isEqualTo(CycleState.CLOSED);
    }

    @Test
    void aMeasureUnderWayKeepsItsFindingsItsUnitAndItsSteps() {
        Long other = years.findings(year).get(1);
        assertThat(refused(() -> amendments.change(year, CODE, typed -> {
                            typed.put("findings", List.of(other));
                            typed.put("unit", year.agency.otherUnit);
                            typed.put("activities", List.of("เผยแพร่บนเว็บไซต์"));
                        }))
                        .reasons())
                .extracting(reason -> reason.key())
                .containsExactlyInAnyOrder("amendment.findings.fixed", "amendment.unit.fixed", "amendment.steps.fewer");
    }

    @Test
    void whatChangesNothingOrAClosedMeasureIsNotProposed() {
        assertThat(refusal(() -> amendments.change(year, CODE, typed -> {}))).isEqualTo("amendment.nothing-changed");
        year.carryOut(CODE);
        assertThat(refusal(() -> amendments.change(year, CODE, typed -> typed.put("target", 95))))
                .isEqualTo("amendment.measure-not-under-way");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(Processes.AMENDMENT)
                        .processInstanceBusinessKeyLike(year.cycle.key() + "/%")
                        .count())
                .isZero();
    }

    private ProcessInstance processOf(TestAmendment amendment) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(Processes.AMENDMENT)
                .processInstanceBusinessKey(amendment.now().key())
                .singleResult();
    }

    private List<Publication> versions() {
        return publications.findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(
                year.agency.code, YEAR, Document.PLAN);
    }

    private String plan(int version) {
        return snapshots
                .open(versions().stream()
                        .filter(one -> one.number() == version)
                        .findFirst()
                        .orElseThrow()
                        .snapshot())
                .toString();
    }

    private List<Occasion> told(String person) {
        return inbox.of(year.agency.actor(person)).stream()
                .map(Notice::occasion)
                .toList();
    }

    private String dueOf(String task) {
        return day(engine.getTaskService()
                .createTaskQuery()
                .taskId(year.the(task, CODE))
                .singleResult()
                .getDueDate());
    }

    private String timer(ProcessInstance process, String activity) {
        return day(jobsAt(process, activity).get(0).getDuedate());
    }

    private static String day(Date date) {
        return date.toInstant().atZone(ZoneId.of("Asia/Bangkok")).toLocalDate().toString();
    }
}
