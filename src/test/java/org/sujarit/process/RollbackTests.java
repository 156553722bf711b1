package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.cycle.CycleState;
import org.sujarit.document.Documents;
import org.sujarit.measure.MeasureState;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publications;
import org.sujarit.testing.YearFixture.TestYear;

/** What the engine does and what the domain does stand or fall together. */
class RollbackTests extends ProcessTest {

    @Autowired
    private Documents documents;

    @Autowired
    private Publications publications;

    @Autowired
    private TransactionTemplate transaction;

    @Value("${sujarit.evidence.directory}")
    private Path store;

    @Test
    void aPublicationThatFailsLeavesTheYearWhereItWasAndBecomesAnIncident() throws IOException {
        TestYear year = approvedReport();
        ProcessInstance cycle = cycleOf(year);
        List<String> before = actions(year.cycle.key());
        String approved = year.now().compiledReport();
        Path file = store.resolve(approved.substring(0, 2)).resolve(approved);
        byte[] kept = Files.readAllBytes(file);
        Files.delete(file);
        for (int attempt = 1; attempt <= 6; attempt++) {
            Job job = jobsAt(cycle, "publish-report").get(0);
            assertThat(refusal(() -> engine.getManagementService().executeJob(job.getId())))
                    .isEqualTo("file.missing");
        }
        assertThat(year.now().state()).isEqualTo(CycleState.REPORT_APPROVED);
        assertThat(actions(year.cycle.key())).isEqualTo(before);
        assertThat(published(year)).isZero();
        assertThat(cycle).isWaitingAtExactly("publish-report");
        assertThat(incidents(cycle)).isEqualTo(1);
        Files.write(file, kept);
        Job job = jobsAt(cycle, "publish-report").get(0);
        assertThat(job.getRetries()).isZero();
        engine.getManagementService().setJobRetries(job.getId(), 1);
        year.runJobs();
        assertThat(cycle).isEnded();
        assertThat(incidents(cycle)).isZero();
        assertThat(year.now().state()).isEqualTo(CycleState.CLOSED);
        assertThat(published(year)).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackAroundACompletedTaskIsRolledBackInEngineAndDomain() {
        TestYear year = openedYear();
        String task = year.the("import-assessment");
        Throwable thrown = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            year.finish("import-assessment", "officer", year.results());
            assertThat(year.now().state()).isEqualTo(CycleState.ANALYSING);
            throw new IllegalStateException("the machine fails here");
        }));
        assertThat(thrown).hasMessage("the machine fails here");
        assertThat(year.now().state()).isEqualTo(CycleState.OPENED);
        assertThat(year.the("import-assessment")).isEqualTo(task);
        assertThat(years.findings(year)).isEmpty();
        assertThat(actions(year.cycle.key())).containsExactly("cycle-opened");
    }

    @Test
    void aRefusedDecisionLeavesTaskAndDomainAndAuditUntouched() {
        TestYear year = openedYear();
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        List<String> before = actions(year.cycle.key());
        String task = year.the("approve-plan");
        assertThat(refusal(() -> year.finishTask(task, "manager", year.passed("of something else"))))
                .isEqualTo("decision.content-changed");
        assertThat(openTask(task).getAssignee()).isNull();
        assertThat(year.now().state()).isEqualTo(CycleState.PLAN_SUBMITTED);
        assertThat(actions(year.cycle.key())).isEqualTo(before);
        assertThat(actions(year.now().planKey())).isEmpty();
    }

    @Test
    void anIncompletePlanIsRefusedAsAWholeWithEveryReason() {
        TestYear year = openedYear();
        year.analyse();
        var refused = refused(() -> year.finish("plan-measures", "officer", Map.of("measures", List.of())));
        assertThat(refused.reasons()).hasSize(2).allSatisfy(reason -> assertThat(reason.key())
                .isEqualTo("plan.finding.unanswered"));
        assertThat(year.measures()).isEmpty();
        assertThat(year.now().state()).isEqualTo(CycleState.PLANNING);
        assertThat(cycleOf(year)).isWaitingAtExactly("plan-measures");
    }

    @Test
    void aFinishedTaskIsNotFinishedAgain() {
        TestYear year = runningYear();
        String task = year.the("assign-owner", "i7-1");
        year.assign("i7-1");
        var owner = Map.of("owner", year.agency.id("colleague"));
        assertThat(refusal(() -> year.finishTask(task, "head", owner))).isEqualTo("work.already-done");
        assertThat(year.measure("i7-1").owner()).isEqualTo(year.agency.id("staff1"));
        assertThat(year.measure("i7-1").state()).isEqualTo(MeasureState.EXECUTING);
    }

    private TestYear approvedReport() {
        TestYear year = runningYear();
        year.carryOut("i7-1");
        year.carryOut("o41-1");
        year.finish("prepare-report", "officer", Map.of());
        year.finish("review-report", "reviewer", year.passed(year.now().compiledReport()));
        year.finish("approve-report", "manager", year.passed(year.now().compiledReport()));
        assertThat(documents.report(year.now()).draft()).isTrue();
        return year;
    }

    private Task openTask(String id) {
        return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
    }

    private long incidents(ProcessInstance instance) {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(instance.getId())
                .count();
    }

    private int published(TestYear year) {
        return publications
                .findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(year.agency.code, YEAR, Document.REPORT)
                .size();
    }
}
