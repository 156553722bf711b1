package org.sujarit.cycle;

import org.sujarit.refusal.Refused;

/** Where a cycle stands, in the order a year goes through. */
public enum CycleState {
    /** Waits for the results of the assessment. */
    OPENED,
    /** Results are in; what they show is being looked at. */
    ANALYSING,
    /** Measures are being drafted. */
    PLANNING,
    /** The plan waits for the manager. */
    PLAN_SUBMITTED,
    /** Approved, not yet published. */
    PLAN_APPROVED,
    /** The plan is published and its measures are carried out. */
    RUNNING,
    /** All measures are closed; the report is being prepared. */
    REPORTING,
    /** The report waits for the reviewer. */
    REPORT_SUBMITTED,
    /** The report waits for the manager. */
    REPORT_REVIEWED,
    /** The report came back with a reason. */
    REPORT_RETURNED,
    /** Approved, not yet published. */
    REPORT_APPROVED,
    /** The report is published. */
    CLOSED,
    /** Lived through elsewhere; its report was taken in, nothing was approved here and nothing more happens. */
    TAKEN_IN,
    /** Opened in error and taken back; a new one of the same number may be there. */
    WITHDRAWN;

    /** Whether results are in and the plan made of them is not approved. */
    public boolean letsResultsBeTakenBack() {
        return this == ANALYSING || this == PLANNING || this == PLAN_SUBMITTED;
    }

    /** Whether nothing more happens. */
    public boolean isOver() {
        return this == CLOSED || this == TAKEN_IN || this == WITHDRAWN;
    }

    /** @throws Refused when nothing more happens */
    void mustGoOn(String key) {
        if (isOver()) {
            throw Refused.conflict("cycle.wrong-state", key);
        }
    }

    /** @throws Refused when its report is public or about to be, and when it was taken back or taken in */
    void mustBeWithdrawable(String key) {
        if (!mayBeWithdrawn()) {
            throw Refused.conflict("cycle.withdrawal.too-late", key);
        }
    }

    /** Whether it may still be taken back. */
    public boolean mayBeWithdrawn() {
        return compareTo(REPORT_APPROVED) < 0;
    }
}
