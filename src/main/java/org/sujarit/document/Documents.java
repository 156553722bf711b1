package org.sujarit.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.Sujarit;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.MonitoringRound;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.Publications;
import org.sujarit.publication.Publishing;
import org.sujarit.publication.Snapshots;
import org.sujarit.refusal.Refused;
import org.sujarit.report.compile.Letters;
import org.sujarit.report.compile.MonitoringCompiler;
import org.sujarit.report.compile.PlanCompiler;
import org.sujarit.report.compile.ReportCompiler;
import org.sujarit.report.table.ReportTable;
import org.sujarit.review.Decision;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.Decisions;
import org.sujarit.review.Verdict;

/** Compiles and publishes the two documents of a year; what is published is exactly what was approved. */
@Component
public class Documents {

    private static final Set<CycleState> LAID_BEFORE_MANAGER =
            EnumSet.of(CycleState.REPORT_REVIEWED, CycleState.REPORT_APPROVED, CycleState.CLOSED);

    private final Cycles cycles;
    private final PlanCompiler plans;
    private final ReportCompiler reports;
    private final MonitoringCompiler monitoring;
    private final Letters letters;
    private final Publications publications;
    private final Snapshots snapshots;
    private final Decisions decisions;
    private final Publishing publishing;
    private final People people;
    private final AuditTrail trail;

    Documents(
            Cycles cycles,
            PlanCompiler plans,
            ReportCompiler reports,
            MonitoringCompiler monitoring,
            Letters letters,
            Publications publications,
            Snapshots snapshots,
            Decisions decisions,
            Publishing publishing,
            People people,
            AuditTrail trail) {
        this.cycles = cycles;
        this.plans = plans;
        this.reports = reports;
        this.monitoring = monitoring;
        this.letters = letters;
        this.publications = publications;
        this.snapshots = snapshots;
        this.decisions = decisions;
        this.publishing = publishing;
        this.people = people;
        this.trail = trail;
    }

    /** The plan as it stands. */
    @Transactional(readOnly = true)
    public ReportTable plan(Cycle cycle) {
        return plans.compile(cycle, units(cycle));
    }

    private Map<String, String> units(Cycle cycle) {
        return people.unitsOf(cycle.agency().code()).stream()
                .collect(Collectors.toMap(People.Named::id, People.Named::name));
    }

    /** Where the measures of the year stand after those six months. */
    @Transactional(readOnly = true)
    public ReportTable monitoring(Cycle cycle, MonitoringRound round) {
        return monitoring.compile(cycle, round, units(cycle));
    }

    /** The memo that lays the report before the manager: a draft until the reviewer let it go there. */
    @Transactional(readOnly = true)
    public ReportTable memo(Cycle cycle) {
        boolean draft = !LAID_BEFORE_MANAGER.contains(cycle.state());
        return letters.memo(cycle, draft ? null : day(cycle.reportKey(), DecisionKind.REVIEW));
    }

    /** The announcement of the plan: a draft until the manager approved it. */
    @Transactional(readOnly = true)
    public ReportTable announcement(Cycle cycle) {
        boolean draft = cycle.state().compareTo(CycleState.PLAN_APPROVED) < 0;
        return letters.announcement(cycle, draft ? null : day(cycle.planKey(), DecisionKind.APPROVAL));
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
        return running || !cycle.hasCompiledReport()
                ? reports.compile(cycle, units(cycle))
                : snapshots.open(cycle.compiledReport());
    }

    @Transactional
    public void publishPlan(Long cycleId) {
        Cycle cycle = cycles.get(cycleId);
        // Not compiled anew: a name that changed since the approval would be another plan.
        Publication.Approved approved = approved(cycle.planKey());
        cycle.begun();
        List<String> signed = List.of(name(cycle.planDrafter()), approved.by());
        publishing.publish(cycle, Document.PLAN, approved, signed, Actor.SYSTEM);
    }

    @Transactional
    public void compileReport(Long cycleId) {
        Cycle cycle = cycles.get(cycleId);
        cycle.reportCompiled(snapshots.keep(reports.compile(cycle, units(cycle))));
        trail.record(cycle.key(), Actor.SYSTEM, "report-compiled", cycle.compiledReport());
    }

    /** The officer's last word on the report before it is reviewed. */
    @Transactional
    public void submitReport(Long cycleId, @Nullable String introduction, String actor) {
        Cycle cycle = cycles.get(cycleId);
        cycle.introduce(introduction);
        cycle.reportSubmitted(actor, snapshots.keep(reports.compile(cycle, units(cycle))));
        trail.record(cycle.key(), actor, "report-submitted", cycle.compiledReport());
    }

    @Transactional
    public void publishReport(Long cycleId) {
        Cycle cycle = cycles.get(cycleId);
        Publication.Approved approved = approved(cycle.reportKey());
        cycle.closed();
        List<String> signed = List.of(name(cycle.reportPreparer()), name(reviewer(cycle)), approved.by());
        publishing.publish(cycle, Document.REPORT, approved, signed, Actor.SYSTEM);
    }

    /** The snapshot that the last decision approved. */
    private Publication.Approved approved(String subject) {
        Decision approval = decisions.findBySubjectOrderByNumberDesc(subject).stream()
                .findFirst()
                .filter(last -> last.kind() == DecisionKind.APPROVAL && last.passed())
                .orElseThrow(() -> Refused.conflict("publication.not-approved", subject));
        return new Publication.Approved(approval.digest(), name(approval.decidedBy()));
    }

    private @Nullable String reviewer(Cycle cycle) {
        return passed(cycle.reportKey(), DecisionKind.REVIEW)
                .map(Decision::decidedBy)
                .orElse(null);
    }

    private Optional<Decision> passed(String subject, DecisionKind kind) {
        return decisions.findBySubjectOrderByNumberDesc(subject).stream()
                .filter(decision -> decision.kind() == kind && decision.passed())
                .findFirst();
    }

    private @Nullable LocalDate day(String subject, DecisionKind kind) {
        return passed(subject, kind)
                .map(decision -> decision.decidedAt().atZone(Sujarit.ZONE).toLocalDate())
                .orElse(null);
    }

    private String name(@Nullable String person) {
        return person == null ? "" : people.names(List.of(person)).getOrDefault(person, person);
    }
}
