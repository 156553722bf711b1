package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.cycle.CycleState;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.measure.MeasureState;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

/** Nobody approves what the reviewer has not seen; what was changed after a decision voids it for everybody to see. */
@Tag("once")
class HeldDecisionsTests extends ProcessTest {

    private static final String CODE = "i7-1";
    private static final String VOID = "decision.review-void";

    @Autowired
    private Browsers browsers;

    @Autowired
    private ChangingCourse course;

    @Autowired
    private AttachingEvidence attaching;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private TestYear year;

    @BeforeEach
    void beginAYear() {
        year = runningYear();
    }

    @Test
    void whatWasChangedAfterItsReviewIsNotApprovedAndIsReviewedAgain() {
        reviewed();
        change("outcome", "ทุกคนรับทราบ");
        assertThat(refusal(() -> year.approve(CODE))).isEqualTo(VOID);
        assertThat(state()).isEqualTo(MeasureState.REVIEWED);
        assertThat(actions(year.measure(CODE))).endsWith("reviewed");

        year.finishTask(
                year.the("approve-measure", CODE), "manager", year.returned(year.digest(CODE), "เนื้อหาเปลี่ยน"));
        year.execute(CODE);
        year.prove(CODE);
        assertThat(year.open("approve-measure", CODE)).isEmpty();
        year.review(CODE);
        year.approve(CODE);
        assertThat(state()).isEqualTo(MeasureState.PUBLISHED);
    }

    @Test
    void evidenceThatIsTakenAwayAfterTheReviewVoidsIt() {
        reviewed();
        jdbc.sql("update evidence set removed_at = current_timestamp where measure_id = ?")
                .param(year.measure(CODE).id())
                .update();
        assertThat(refusal(() -> year.approve(CODE))).isEqualTo(VOID);
        assertThat(state()).isEqualTo(MeasureState.REVIEWED);
    }

    @Test
    void theManagerReadsBeforeDecidingThatTheReviewCountsNoLonger() {
        reviewed();
        JsonNode before = approval();
        assertThat(before.at("/decisions/0/voided").asBoolean()).isFalse();
        assertThat(before.at("/words/hint").asText()).doesNotContain("ไม่มีผลแล้ว");

        change("outcome", "ทุกคนรับทราบ");
        JsonNode after = approval();
        assertThat(after.at("/decisions/0/voided").asBoolean()).isTrue();
        assertThat(after.at("/words/hint").asText()).contains("ไม่มีผลแล้ว", "ส่งคืน");
    }

    @Test
    void aWishToGiveItUpLeavesTheReviewAsItIs() {
        reviewed();
        wish();
        assertThat(approval().at("/decisions/0/voided").asBoolean()).isFalse();
        year.approve(CODE);
        assertThat(state()).isEqualTo(MeasureState.PUBLISHED);
    }

    @Test
    void aCancellationIsGrantedOnlyForTheReasonThatWasShown() {
        reviewed();
        wish();
        String shown = year.wish(CODE);
        change("cancellation_reason", "ไม่มีผู้เข้าร่วม");
        assertThat(refusal(
                        () -> year.finishTask(year.the("approve-cancellation", CODE), "manager", year.passed(shown))))
                .isEqualTo("decision.content-changed");
        assertThat(refusal(() -> year.finishTask(
                        year.the("approve-cancellation", CODE), "manager", year.passed(year.digest(CODE)))))
                .isEqualTo("decision.content-changed");
        assertThat(state()).isEqualTo(MeasureState.REVIEWED);
    }

    @Test
    void aReportThatIsNotTheReviewedOneIsNotApprovedAndIsReviewedAgain() {
        toTheManager();
        jdbc.sql("update cycle set compiled_report = ? where id = ?")
                .params("0".repeat(64), year.cycle.id())
                .update();
        assertThat(refusal(() -> year.finish(
                        "approve-report", "manager", year.passed(year.now().compiledReport()))))
                .isEqualTo(VOID);
        assertThat(year.now().state()).isEqualTo(CycleState.REPORT_REVIEWED);

        year.finish("approve-report", "manager", year.returned(year.now().compiledReport(), "เนื้อหาเปลี่ยน"));
        year.runJobs();
        assertThat(year.open("approve-report")).isEmpty();
        year.report();
        assertThat(year.now().state()).isEqualTo(CycleState.CLOSED);
    }

    @Test
    void whatAnOlderVersionReviewedIsApprovedAsItWouldHaveBeen() {
        reviewed();
        jdbc.sql("update decision set comparable = false, digest = ? where subject = ?")
                .params("0".repeat(64), year.measure(CODE).key())
                .update();
        assertThat(approval().at("/decisions/0/voided").asBoolean()).isFalse();
        year.approve(CODE);
        assertThat(state()).isEqualTo(MeasureState.PUBLISHED);
    }

    @Test
    void evidenceThatComesWhileTheMeasureGoesToItsReviewerIsRefused() {
        year.assign(CODE);
        year.execute(CODE);
        String task = year.the("attach-evidence", CODE);
        year.measure(CODE)
                .activities()
                .forEach(step ->
                        attaching.attachLink(year.measure(CODE).id(), year.link(step.id()), year.agency.id("staff1")));
        CompletableFuture<Void> late = transaction.execute(status -> {
            year.finishTask(task, "staff1", Map.of());
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(this::attach);
            assertThatThrownBy(() -> waiting.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        assertThatThrownBy(() -> late.get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("measure.evidence.closed");
        year.review(CODE);
        year.approve(CODE);
        assertThat(state()).isEqualTo(MeasureState.PUBLISHED);
    }

    private void attach() {
        var measure = year.measure(CODE);
        Long step = measure.activities().get(0).id();
        attaching.attachLink(measure.id(), year.link(step), year.agency.id("staff1"));
    }

    private void reviewed() {
        year.assign(CODE);
        year.execute(CODE);
        year.prove(CODE);
        year.review(CODE);
    }

    private void toTheManager() {
        year.carryOut(CODE);
        year.carryOut("o41-1");
        year.finish("prepare-report", "officer", Map.of("introduction", ""));
        year.finish("review-report", "reviewer", year.passed(year.now().compiledReport()));
    }

    private void wish() {
        Long id = year.measure(CODE).id();
        var owner = year.agency.actor("staff1");
        doAs(year.agency, "staff1", () -> course.requestCancellation(id, "โครงการถูกยุบ", owner));
    }

    /** Past every rule: only somebody at the database, or a fault, could do it. */
    private void change(String column, String text) {
        jdbc.sql("update measure set " + column + " = ? where id = ?")
                .params(text, year.measure(CODE).id())
                .update();
    }

    private JsonNode approval() {
        return browsers.of(year.agency, "manager")
                .get("/api/tasks/" + year.the("approve-measure", CODE))
                .json();
    }

    private MeasureState state() {
        return year.measure(CODE).state();
    }
}
