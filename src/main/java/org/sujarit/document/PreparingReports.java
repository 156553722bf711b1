package org.sujarit.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Amendments;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.event.ReportSubmitted;
import org.sujarit.event.Events;
import org.sujarit.publication.Snapshots;
import org.sujarit.refusal.Refused;

/** Compiles the report of a year and brings it to its reviewer. */
@Component
public class PreparingReports {

    private final Cycles cycles;
    private final Amendments amendments;
    private final Compiling compiling;
    private final Snapshots snapshots;
    private final AuditTrail trail;
    private final Events events;

    PreparingReports(
            Cycles cycles,
            Amendments amendments,
            Compiling compiling,
            Snapshots snapshots,
            AuditTrail trail,
            Events events) {
        this.cycles = cycles;
        this.amendments = amendments;
        this.compiling = compiling;
        this.snapshots = snapshots;
        this.trail = trail;
        this.events = events;
    }

    @Transactional
    public void compile(Long cycleId) {
        Cycle cycle = cycles.get(cycleId);
        cycle.reportCompiled(snapshots.keep(compiling.report(cycle)));
        trail.record(cycle.key(), Actor.SYSTEM, "report-compiled", cycle.compiledReport());
    }

    /** The officer's last word on the report before it is reviewed. */
    @Transactional
    public void submit(Long cycleId, @Nullable String introduction, String actor) {
        Cycle cycle = cycles.get(cycleId);
        nothingMayBeAmended(cycle);
        cycle.introduce(introduction);
        cycle.reportSubmitted(actor, snapshots.keep(compiling.report(cycle)));
        trail.record(cycle.key(), actor, "report-submitted", cycle.compiledReport());
        events.tell(actor, happened -> new ReportSubmitted(happened, cycleId));
    }

    /** What is still to be decided about the plan would come too late for its report. */
    private void nothingMayBeAmended(Cycle cycle) {
        List<Amendment> open = amendments.openIn(cycle.id());
        if (!open.isEmpty()) {
            Amendment first = open.get(0);
            throw Refused.conflict(
                    "amendment.open",
                    String.valueOf(first.number()),
                    Objects.requireNonNullElse(first.proposal().title(), ""));
        }
    }
}
