package org.sujarit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Refused;

/** Checks a year, for those who work on it and for those who approve it. */
@Component
public class CheckingCycles {

    /** What {@link org.sujarit.evidence.Proof} says of one measure. */
    private static final Set<CheckRule> MISSING = EnumSet.of(
            CheckRule.ACTIVITY_WITHOUT_RESULT, CheckRule.RESULT_WITHOUT_EVIDENCE, CheckRule.OUTCOME_WITHOUT_NUMBER);

    private final CheckedCycles years;
    private final CheckSettings settings;
    private final Checks checks = new Checks();

    CheckingCycles(CheckedCycles years, CheckSettings settings) {
        this.years = years;
        this.settings = settings;
    }

    /** Everything worth a look in that year as it stands; a year that was taken in misses nothing that only a plan says. */
    @Transactional(readOnly = true)
    public List<Remark> of(Cycle cycle) {
        return checks.of(years.of(cycle)).stream()
                .filter(remark -> cycle.state() != CycleState.TAKEN_IN || remark.rule() != CheckRule.PLAN_INCOMPLETE)
                .toList();
    }

    /** What of it concerns that measure, beside what is missing before it may go to review. */
    @Transactional(readOnly = true)
    public List<Remark> about(Cycle cycle, String measure) {
        return of(cycle).stream()
                .filter(remark -> remark.concerned().contains(measure))
                .filter(remark -> !MISSING.contains(remark.rule()))
                .toList();
    }

    /** Whether that remark stands in the way of the approval that comes next; of a closed year none comes. */
    public boolean blocks(Cycle cycle, Remark remark) {
        return blocking(cycle.state()).contains(remark.rule());
    }

    private Set<CheckRule> blocking(CycleState state) {
        return switch (state) {
            case OPENED, ANALYSING, PLANNING, PLAN_SUBMITTED -> settings.blockingPlan();
            case PLAN_APPROVED, RUNNING, REPORTING, REPORT_SUBMITTED, REPORT_REVIEWED, REPORT_RETURNED ->
                settings.blockingReport();
            case REPORT_APPROVED, CLOSED, TAKEN_IN, WITHDRAWN -> Set.of();
        };
    }

    /** @throws Refused with everything that stands in the way of approving the plan */
    @Transactional(readOnly = true)
    public void planMayBeApproved(Cycle cycle) {
        refuse(cycle, settings.blockingPlan());
    }

    /** @throws Refused with everything that stands in the way of approving the report */
    @Transactional(readOnly = true)
    public void reportMayBeApproved(Cycle cycle) {
        refuse(cycle, settings.blockingReport());
    }

    private void refuse(Cycle cycle, Set<CheckRule> blocking) {
        List<Reason> reasons = of(cycle).stream()
                .filter(remark -> blocking.contains(remark.rule()))
                .map(remark -> new Reason(remark.key(), null, remark.arguments()))
                .toList();
        if (!reasons.isEmpty()) {
            throw Refused.all(reasons);
        }
    }
}
