package org.sujarit.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.AmendmentState;
import org.sujarit.amendment.Amendments;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.measure.Planning;
import org.sujarit.publication.Snapshots;
import org.sujarit.refusal.Refused;
import org.sujarit.report.compile.Edition;
import org.sujarit.report.compile.PlanDifference;
import org.sujarit.report.table.ReportTable;
import org.sujarit.review.Verdict;

/**
 * The plan of a year as an amendment would have it. That whole plan is what is decided on and published, so an amendment
 * that was approved in between makes another plan of every other one.
 */
@Component
public class AmendedPlans {

    private final Amendments amendments;
    private final Cycles cycles;
    private final Measures measures;
    private final Planning planning;
    private final Compiling compiling;
    private final Snapshots snapshots;
    private final Approvals approvals;

    AmendedPlans(
            Amendments amendments,
            Cycles cycles,
            Measures measures,
            Planning planning,
            Compiling compiling,
            Snapshots snapshots,
            Approvals approvals) {
        this.amendments = amendments;
        this.cycles = cycles;
        this.measures = measures;
        this.planning = planning;
        this.compiling = compiling;
        this.snapshots = snapshots;
        this.approvals = approvals;
    }

    /**
     * What an amendment would make of the plan.
     *
     * @param measure as it would be planned
     * @param changes the same in words, as the plan would tell them
     */
    public record Amended(Measure measure, List<PlanDifference> differences, List<String> changes, ReportTable plan) {}

    @Transactional(readOnly = true)
    public Amended of(Amendment amendment) {
        return of(amendment, cycles.get(amendment.cycleId()));
    }

    /**
     * The plan as it will be published with that amendment of the year; from its approval on exactly what was approved.
     *
     * @throws Refused when the year has no such amendment, or it waits for nothing any more
     */
    @Transactional(readOnly = true)
    public ReportTable open(Cycle cycle, int number) {
        boolean goesOn = !cycle.state().isOver();
        Amendment amendment = amendments.openIn(cycle.id()).stream()
                .filter(one -> goesOn && one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refused.missing("amendment.missing"));
        return amendment.state() == AmendmentState.APPROVED
                ? snapshots.open(approvals.approved(amendment.key()).snapshot())
                : of(amendment, cycle).plan();
    }

    private Amended of(Amendment amendment, Cycle cycle) {
        Measure before = before(amendment);
        Measure after = planning.amended(cycle, amendment.measureId(), amendment.proposal());
        List<PlanDifference> differences = PlanDifference.between(before, after, compiling.units(cycle));
        String proposer = approvals.signer(amendment.proposedBy()).line();
        List<String> changes = Edition.changes(before, after, differences, amendment.reason(), proposer);
        int number = amendments.editionsOf(cycle.id()).size() + 1;
        return new Amended(after, differences, changes, compiling.plan(cycle, new Edition(number, changes), after));
    }

    /** SHA-256 of the plan as it would be: what a decision on the amendment is about. */
    @Transactional(readOnly = true)
    public String digest(Amended amended) {
        return snapshots.digest(amended.plan());
    }

    /**
     * Keeps the plan that is decided on, so that it can be published exactly as it was. Until the decision is written
     * nobody else approves an amendment of the same year.
     *
     * @throws Refused when somebody has decided already, or it is no longer what the verdict is about
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Amended keep(Long cycleId, Long amendmentId, Verdict verdict) {
        Cycle locked = cycles.forAddition(cycleId).orElseThrow(() -> Refused.missing("access.not-your-agency"));
        Amendment amendment =
                amendments.forDecision(amendmentId).orElseThrow(() -> Refused.missing("amendment.missing"));
        if (amendment.state() != AmendmentState.REVIEWED) {
            throw Refused.conflict("work.somebody-was-first");
        }
        Amended amended = of(amendment, locked);
        verdict.mustBeAbout(digest(amended));
        snapshots.keep(amended.plan());
        return amended;
    }

    /**
     * Keeps the plan that a review sends back, so that it can be told later what changed since.
     *
     * @throws Refused when it is no longer what the verdict is about
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepIfSentBack(Amendment amendment, Verdict verdict) {
        Amended amended = of(amendment);
        verdict.mustBeAbout(digest(amended));
        if (!verdict.passed()) {
            snapshots.keep(amended.plan());
        }
    }

    /** @throws Refused when the plan would say the same as it does now */
    @Transactional(readOnly = true)
    public void mustChangeSomething(Amendment amendment) {
        if (of(amendment).differences().isEmpty()) {
            throw Refused.because("amendment.nothing-changed");
        }
    }

    private @Nullable Measure before(Amendment amendment) {
        return amendment.measureId() == null ? null : measures.whole(amendment.measureId());
    }
}
