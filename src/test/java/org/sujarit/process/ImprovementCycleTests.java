package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.cycle.CycleState;
import org.sujarit.document.Documents;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publications;
import org.sujarit.publication.PublishedFile;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.review.Decision;
import org.sujarit.review.Decisions;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.YearFixture.TestYear;

class ImprovementCycleTests extends ProcessTest {

    @Autowired
    private Documents documents;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Publications publications;

    @Autowired
    private Decisions decisions;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aYearGoesFromItsResultsToItsPublishedReport() {
        TestYear year = openedYear();
        ProcessInstance cycle = cycleOf(year);
        assertThat(cycle)
                .isWaitingAt("import-assessment")
                .hasBusinessKey(year.agency.code + "/" + YEAR)
                .hasVariables("agency", "fiscalYear", "cycleId");
        year.run();
        assertThat(cycle).isWaitingAt("run-measure").hasNotPassed("compile-report");
        year.carryOut("i7-1");
        assertThat(cycle).isWaitingAt("run-measure").hasNotPassed("compile-report");
        year.carryOut("o41-1");
        assertThat(cycle).isWaitingAt("prepare-report");
        year.report();
        assertThat(cycle)
                .isEnded()
                .hasPassedInOrder(
                        "open-cycle",
                        "import-assessment",
                        "select-findings",
                        "analyse-findings",
                        "plan-wanted",
                        "plan-measures",
                        "approve-plan",
                        "plan-decision",
                        "publish-plan",
                        "measures-begin",
                        "run-measure",
                        "run-measure",
                        "measures-done",
                        "report-wanted",
                        "compile-report",
                        "prepare-report",
                        "review-report",
                        "report-review",
                        "approve-report",
                        "report-decision",
                        "publish-report",
                        "cycle-closed")
                .hasNotPassed("measure-added", "run-added-measure");
        assertThat(year.now().state()).isEqualTo(CycleState.CLOSED);
        assertThat(published(year, Document.PLAN)).isEqualTo(1);
        assertThat(published(year, Document.REPORT)).isEqualTo(1);
        assertThat(formats(year, Document.PLAN)).containsExactlyInAnyOrder(ReportFormat.values());
        assertThat(formats(year, Document.REPORT)).containsExactlyInAnyOrder(ReportFormat.values());
        assertThat(actions(year.cycle.key()))
                .containsSubsequence(
                        "cycle-opened",
                        "results-imported",
                        "findings-selected",
                        "findings-analysed",
                        "plan-submitted",
                        "published",
                        "report-compiled",
                        "report-submitted",
                        "published");
        assertThat(actions(year.now().planKey())).containsExactly("approved");
        assertThat(actions(year.now().reportKey())).containsExactly("reviewed", "approved");
    }

    @Test
    void aPlanTheManagerReturnsIsPlannedAgainAndNothingIsPublished() {
        TestYear year = openedYear();
        ProcessInstance cycle = cycleOf(year);
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        year.finish("approve-plan", "manager", year.returned(documents.planDigest(year.now()), "ยังไม่มีตัวชี้วัด"));
        year.runJobs();
        assertThat(cycle)
                .isWaitingAtExactly("plan-measures")
                .hasPassedInOrder("plan-measures", "approve-plan", "plan-decision", "plan-wanted")
                .hasNotPassed("publish-plan");
        assertThat(year.now().state()).isEqualTo(CycleState.PLANNING);
        assertThat(published(year, Document.PLAN)).isZero();
        assertThat(actions(year.cycle.key())).doesNotContain("published");
        Decision last =
                decisions.findBySubjectOrderByNumberDesc(year.now().planKey()).get(0);
        assertThat(last.passed()).isFalse();
        assertThat(last.reason()).isEqualTo("ยังไม่มีตัวชี้วัด");
        assertThat(last.decidedBy()).isEqualTo(year.agency.id("manager"));
    }

    /** The other node takes its ids from a pool of its own, here from one that lies further on. */
    @Test
    void aPlanThatOneNodeReturnedAndTheOtherThenApprovedIsPublished() {
        TestYear year = openedYear();
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        year.finish("approve-plan", "manager", year.returned(documents.planDigest(year.now()), "แก้ไข"));
        jdbc.sql("update decision set id = id + 1000000 where subject = ?")
                .param(year.now().planKey())
                .update();
        year.finish("plan-measures", "officer", year.plan());
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
        assertThat(year.now().state()).isEqualTo(CycleState.RUNNING);
        assertThat(published(year, Document.PLAN)).isEqualTo(1);
        assertThat(year.measures()).extracting(Measure::state).containsOnly(MeasureState.STARTED);
    }

    @Test
    void aMendedPlanTakesThePlaceOfTheReturnedOne() {
        TestYear year = openedYear();
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        year.finish("approve-plan", "manager", year.returned(documents.planDigest(year.now()), "แก้ไข"));
        year.finish("plan-measures", "officer", year.plan());
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
        assertThat(year.measures()).extracting(Measure::code).containsExactly("i7-1", "o41-1");
        assertThat(year.measures()).extracting(Measure::state).containsOnly(MeasureState.STARTED);
        assertThat(published(year, Document.PLAN)).isEqualTo(1);
        assertThat(actions(year.now().planKey())).containsExactly("returned", "approved");
    }

    @Test
    void aReportTheReviewerReturnsIsCompiledAgain() {
        TestYear year = reportedYear();
        ProcessInstance cycle = cycleOf(year);
        year.finish("prepare-report", "officer", json.createObjectNode());
        String first = year.now().compiledReport();
        year.finish("review-report", "reviewer", year.returned(first, "ขาดปัญหาอุปสรรค"));
        assertThat(year.now().state()).isEqualTo(CycleState.REPORT_RETURNED);
        year.runJobs();
        assertThat(cycle)
                .isWaitingAtExactly("prepare-report")
                .hasPassedInOrder("review-report", "report-review", "report-wanted", "compile-report")
                .hasNotPassed("approve-report", "publish-report");
        assertThat(year.now().state()).isEqualTo(CycleState.REPORTING);
        assertThat(actions(year.cycle.key()))
                .containsSubsequence("report-compiled", "report-submitted", "report-compiled");
        year.report();
        assertThat(year.now().state()).isEqualTo(CycleState.CLOSED);
    }

    @Test
    void aReportTheManagerReturnsIsReviewedOnceMoreBeforeItIsApproved() {
        TestYear year = reportedYear();
        ProcessInstance cycle = cycleOf(year);
        year.finish("prepare-report", "officer", json.createObjectNode());
        year.finish("review-report", "reviewer", year.passed(year.now().compiledReport()));
        year.finish("approve-report", "manager", year.returned(year.now().compiledReport(), "ขอตัวเลขให้ครบ"));
        year.runJobs();
        assertThat(cycle)
                .isWaitingAtExactly("prepare-report")
                .hasPassedInOrder("approve-report", "report-decision", "report-wanted", "compile-report")
                .hasNotPassed("publish-report");
        assertThat(published(year, Document.REPORT)).isZero();
        year.finish("prepare-report", "officer", json.createObjectNode());
        assertThat(cycle).isWaitingAtExactly("review-report");
        assertThat(actions(year.now().reportKey())).containsExactly("reviewed", "returned");
    }

    @Test
    void aPlanIsAmendedAsOftenAsIsWanted() {
        TestYear year = runningYear();
        amendments.add(year, "จัดคลินิกให้คำปรึกษา").agreed();
        amendments.add(year, "จัดทำคู่มือ").agreed();
        assertThat(year.measures()).extracting(Measure::code).containsExactly("i7-1", "o41-1", "i7-2", "i7-3");
        assertThat(year.open("assign-owner")).hasSize(4);
        assertThat(published(year, Document.PLAN)).isEqualTo(3);
    }

    @Test
    void nothingIsProposedToAYearThatDoesNotRunYet() {
        TestYear year = openedYear();
        year.analyse();
        assertThat(refusal(() -> amendments.add(year, "จัดทำคู่มือ"))).isEqualTo("cycle.wrong-state");
        assertThat(year.measures()).isEmpty();
    }

    @Test
    void openingAYearTwiceOpensNothing() {
        TestYear year = openedYear();
        assertThat(refusal(() -> years.open(year.agency, YEAR))).isEqualTo("cycle.exists");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(year.cycle.key())
                        .count())
                .isEqualTo(1);
        assertThat(actions(year.cycle.key())).containsExactly("cycle-opened");
    }

    private TestYear reportedYear() {
        TestYear year = runningYear();
        year.carryOut("i7-1");
        year.carryOut("o41-1");
        return year;
    }

    private List<ReportFormat> formats(TestYear year, Document document) {
        return publications.current(year.agency.code, YEAR, document).orElseThrow().files().stream()
                .map(PublishedFile::format)
                .toList();
    }

    private int published(TestYear year, Document document) {
        return publications
                .findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(year.agency.code, YEAR, document)
                .size();
    }
}
