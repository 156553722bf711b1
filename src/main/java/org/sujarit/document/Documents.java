package org.sujarit.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.Publications;
import org.sujarit.publication.Snapshots;
import org.sujarit.refusal.Refused;
import org.sujarit.report.compile.Letters;
import org.sujarit.report.table.ReportTable;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.Verdict;

/** The documents of a year as they stand, and the snapshots of them that are decided on. */
@Component
public class Documents {

    private static final Set<CycleState> LAID_BEFORE_MANAGER =
            EnumSet.of(CycleState.REPORT_REVIEWED, CycleState.REPORT_APPROVED, CycleState.CLOSED);

    private final Compiling compiling;
    private final Letters letters;
    private final Publications publications;
    private final Snapshots snapshots;
    private final Approvals approvals;

    Documents(
            Compiling compiling, Letters letters, Publications publications, Snapshots snapshots, Approvals approvals) {
        this.compiling = compiling;
        this.letters = letters;
        this.publications = publications;
        this.snapshots = snapshots;
        this.approvals = approvals;
    }

    /** The plan as it stands. */
    @Transactional(readOnly = true)
    public ReportTable plan(Cycle cycle) {
        return compiling.plan(cycle);
    }

    /** The memo that lays the report before the manager: a draft until the reviewer let it go there. */
    @Transactional(readOnly = true)
    public ReportTable memo(Cycle cycle) {
        boolean draft = !LAID_BEFORE_MANAGER.contains(cycle.state());
        return letters.memo(cycle, draft ? null : approvals.day(cycle.reportKey(), DecisionKind.REVIEW));
    }

    /** The announcement of the plan: a draft until the manager approved it. */
    @Transactional(readOnly = true)
    public ReportTable announcement(Cycle cycle) {
        boolean draft = cycle.state().compareTo(CycleState.PLAN_APPROVED) < 0;
        return letters.announcement(cycle, draft ? null : approvals.day(cycle.planKey(), DecisionKind.APPROVAL));
    }

    /** The plan or report that is public, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Publication> published(Cycle cycle, Document document) {
        return publications.current(cycle.agency().code(), cycle.fiscalYear().year(), document);
    }

    /** SHA-256 of the plan as it stands: what a decision on it is about. */
    @Transactional(readOnly = true)
    public String planDigest(Cycle cycle) {
        return snapshots.digest(plan(cycle));
    }

    /**
     * Keeps the plan that is decided on, so that it can be published exactly as it was.
     *
     * @throws Refused when the plan is no longer what the verdict is about
     */
    @Transactional
    public void keepPlan(Cycle cycle, Verdict verdict) {
        ReportTable plan = plan(cycle);
        verdict.mustBeAbout(snapshots.digest(plan));
        snapshots.keep(plan);
    }

    /** The report as it was compiled, or as it stands while there is none yet. */
    @Transactional(readOnly = true)
    public ReportTable report(Cycle cycle) {
        boolean running = cycle.state().compareTo(CycleState.REPORTING) < 0;
        return running || !cycle.hasCompiledReport() ? compiling.report(cycle) : snapshots.open(cycle.compiledReport());
    }
}
