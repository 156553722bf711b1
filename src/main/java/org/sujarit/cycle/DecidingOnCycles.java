package org.sujarit.cycle;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.event.PlanApproved;
import org.sujarit.cycle.event.PlanReturned;
import org.sujarit.cycle.event.ReportApproved;
import org.sujarit.cycle.event.ReportReturned;
import org.sujarit.cycle.event.ReportReviewed;
import org.sujarit.event.Events;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Deciding;
import org.sujarit.review.Verdict;

/** Reviews and approvals of a cycle's plan and report. */
@Component
public class DecidingOnCycles {

    private final Cycles cycles;
    private final Deciding deciding;
    private final Events events;

    DecidingOnCycles(Cycles cycles, Deciding deciding, Events events) {
        this.cycles = cycles;
        this.deciding = deciding;
        this.events = events;
    }

    /** @throws Refused when the approver had a hand in the plan */
    @Transactional
    public void approvePlan(Long id, Verdict verdict, String approver) {
        Cycle cycle = cycles.get(id);
        deciding.approve(cycle.planKey(), verdict, approver);
        if (verdict.passed()) {
            cycle.planApproved();
            events.tell(approver, happened -> new PlanApproved(happened, id));
        } else {
            cycle.planReturned();
            events.tell(approver, happened -> new PlanReturned(happened, id));
        }
    }

    /** @throws Refused when the reviewer had a hand in anything the report tells */
    @Transactional
    public void reviewReport(Long id, Verdict verdict, String reviewer) {
        Cycle cycle = cycles.get(id);
        deciding.review(cycle.reportKey(), verdict, reviewer);
        if (verdict.passed()) {
            cycle.reportReviewed();
            events.tell(reviewer, happened -> new ReportReviewed(happened, id));
        } else {
            giveReportBack(cycle, reviewer);
        }
    }

    /** @throws Refused when the approver had a hand in anything the report tells, or reviewed any of it */
    @Transactional
    public void approveReport(Long id, Verdict verdict, String approver) {
        Cycle cycle = cycles.get(id);
        cycle.mustBe(CycleState.REPORT_REVIEWED);
        deciding.approve(cycle.reportKey(), verdict, approver);
        if (verdict.passed()) {
            cycle.reportApproved();
            events.tell(approver, happened -> new ReportApproved(happened, id));
        } else {
            giveReportBack(cycle, approver);
        }
    }

    private void giveReportBack(Cycle cycle, String decider) {
        cycle.reportReturned();
        events.tell(decider, happened -> new ReportReturned(happened, cycle.id()));
    }
}
