package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.amendment.AmendmentState;
import org.sujarit.cycle.CycleState;
import org.sujarit.measure.MeasureState;
import org.sujarit.refusal.Refused;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

/** A measure whose plan is about to change is decided on by nobody who does not know, and approved only afterwards. */
class ChangedUnderDecisionTests extends ProcessTest {

    private static final String CODE = "i7-1";

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Browsers browsers;

    private TestYear year;

    @BeforeEach
    void letAMeasureWaitForItsReview() {
        year = runningYear();
        List.of(CODE, "o41-1").forEach(code -> {
            year.assign(code);
            year.execute(code);
            year.prove(code);
        });
    }

    @Test
    void aMeasureIsNotApprovedWhileAChangeOfItsPlanIsOpen() {
        TestAmendment change = change(60);
        year.review(CODE);
        waits();
        change.returnedBy("review-amendment", "reviewer");
        waits();
        year.finishTask(
                change.the("revise-amendment"),
                "officer",
                change.kept(amendments.changed(year, CODE, typed -> typed.put("target", 70))));
        change.reviewedBy("reviewer");
        waits();
        change.returnedBy("approve-amendment", "manager");
        year.finishTask(change.the("revise-amendment"), "officer", Map.of("kept", false));
        year.approve(CODE);
        year.runJobs();
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.PUBLISHED);
    }

    private void waits() {
        assertThat(refusal(() -> year.approve(CODE))).isEqualTo("decision.amendment-open");
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.REVIEWED);
        assertThat(actions(year.measure(CODE))).doesNotContain("approved");
    }

    @Test
    void itMayBeSentBackMeanwhileAndOtherMeasuresAreApproved() {
        change(60);
        amendments.add(year, "จัดคลินิกให้คำปรึกษา");
        year.review("o41-1");
        year.approve("o41-1");
        year.review(CODE);
        year.finishTask(
                year.the("approve-measure", CODE), "manager", year.returned(year.digest(CODE), "รอแผนที่แก้ไข"));
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.EXECUTING);
    }

    @Test
    void whoeverDecidesReadsOfTheOpenChangeBefore() {
        assertThat(warnings("reviewer", "review-measure", CODE)).isEmpty();
        change(60);
        String proposal = "ข้อเสนอแก้ไขแผนที่ 1";
        assertThat(warnings("reviewer", "review-measure", CODE)).contains(proposal, AmendmentFixture.REASON);
        year.review(CODE);
        assertThat(warnings("manager", "approve-measure", CODE))
                .contains(proposal, "รอผู้ตรวจสอบ", "อนุมัติมาตรการได้เมื่อพิจารณาหรือถอนข้อเสนอนั้นแล้ว");
        assertThat(warnings("reviewer", "review-measure", "o41-1")).doesNotContain(proposal);
    }

    private String warnings(String person, String task, String code) {
        return browsers.of(year.agency, person)
                .get("/api/tasks/" + year.the(task, code))
                .json()
                .path("warnings")
                .toString()
                .replace("[]", "");
    }

    /** Whoever is second is refused, whichever it is. */
    @Test
    void ofAnApprovalAndAProposalInTheSameMomentOneIsRefused() throws Exception {
        year.review(CODE);
        Callable<Boolean> approving = () -> done(() -> year.approve(CODE));
        Callable<Boolean> proposing = () -> done(() -> change(60));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            var both = threads.invokeAll(List.of(approving, proposing));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException told) {
            assertThat(Refused.in(told)).as(told.toString()).isPresent();
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theChangeOfAMeasureThatWasGivenUpMeanwhileIsReturnedAndWithdrawn(boolean reviewed) {
        TestAmendment change = change(60);
        if (reviewed) {
            change.reviewedBy("reviewer");
        }
        giveUp(CODE);
        assertThat(refusal(reviewed ? () -> change.approvedBy("manager") : () -> change.reviewedBy("reviewer")))
                .isEqualTo("amendment.measure-not-under-way");
        change.returnedBy(reviewed ? "approve-amendment" : "review-amendment", reviewed ? "manager" : "reviewer");
        year.finishTask(change.the("revise-amendment"), "officer", Map.of("kept", false));
        assertThat(change.now().state()).isEqualTo(AmendmentState.WITHDRAWN);
        assertThat(year.measure(CODE).approach().target()).isEqualByComparingTo("90");
        year.review("o41-1");
        year.approve("o41-1");
        year.runJobs();
        year.report();
        assertThat(year.now().state()).isEqualTo(CycleState.CLOSED);
    }

    private void giveUp(String code) {
        assertThat(browsers.of(year.agency, "officer")
                        .api(
                                "POST",
                                "/api/measures/" + year.measure(code).id() + "/cancellation",
                                Map.of("reason", "ไม่จำเป็นแล้ว"))
                        .status())
                .isEqualTo(204);
        assertThat(warnings("manager", "approve-cancellation", code)).contains("ข้อเสนอแก้ไขแผนที่");
        year.finishTask(year.the("approve-cancellation", code), "manager", year.passed(year.wish(code)));
        year.runJobs();
        assertThat(year.measure(code).state()).isEqualTo(MeasureState.CANCELLED);
    }

    private TestAmendment change(int target) {
        return amendments.change(year, CODE, typed -> typed.put("target", target));
    }
}
