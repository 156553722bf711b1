package org.sujarit.cycle;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Deciding;
import org.sujarit.review.Verdict;

/** Reviews and approvals of a cycle's plan and report. */
@Component
public class DecidingOnCycles {

    private final Cycles cycles;
    private final Deciding deciding;

    DecidingOnCycles(Cycles cycles, Deciding deciding) {
        this.cycles = cycles;
        this.deciding = deciding;
    }

    /** @throws Refused when the approver ever drafted the plan */
    @Transactional
    public void approvePlan(Long id, Verdict verdict, String approver) {
        Cycle cycle = cycles.get(id);
        deciding.approve(cycle.planKey(), cycle.planDrafters(), verdict, approver);
        if (verdict.passed()) {
            cycle.planApproved();
        } else {
            cycle.planReturned();
        }
    }

    /** @throws Refused when the reviewer ever prepared the report */
    @Transactional
    public void reviewReport(Long id, Verdict verdict, String reviewer) {
        Cycle cycle = cycles.get(id);
        deciding.review(cycle.reportKey(), cycle.reportPreparers(), verdict, reviewer);
        if (verdict.passed()) {
            cycle.reportReviewed();
        } else {
            cycle.reportReturned();
        }
    }

    /** @throws Refused when the approver ever prepared or reviewed the report */
    @Transactional
    public void approveReport(Long id, Verdict verdict, String approver) {
        Cycle cycle = cycles.get(id);
        cycle.mustBe(CycleState.REPORT_REVIEWED);
        deciding.approve(cycle.reportKey(), cycle.reportPreparers(), verdict, approver);
        if (verdict.passed()) {
            cycle.reportApproved();
        } else {
            cycle.reportReturned();
        }
    }
}
