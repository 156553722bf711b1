package org.sujarit.demo;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;

/**
 * Remembers in the agency's audit trail that the demonstration is being made, for which year, and that it is made: what
 * the state of its years would tell changes with the work of its people and with the calendar.
 */
@Component
class DemoProgress {

    private static final String BEGUN = "demonstration-begun";
    private static final String MADE = "demonstration-made";

    private final AuditTrail trail;
    private final Cycles cycles;

    DemoProgress(AuditTrail trail, Cycles cycles) {
        this.trail = trail;
        this.cycles = cycles;
    }

    /** Whether nothing is left to do; one that an earlier version made has no entry but a year that runs. */
    @Transactional(readOnly = true)
    public boolean made() {
        List<AuditEntry> entries = trail.entriesOf(DemoPeople.AGENCY);
        if (entries.stream().noneMatch(action(BEGUN))) {
            return cycles.ofAgencies(List.of(DemoPeople.AGENCY)).stream()
                    .filter(cycle -> cycle.fiscalYear().year() > Demonstration.FINISHED)
                    .anyMatch(cycle -> cycle.state().compareTo(CycleState.RUNNING) >= 0);
        }
        return entries.stream().anyMatch(action(MADE));
    }

    /**
     * The fiscal year that shall be under way in the end: the one with which it was begun.
     *
     * @param now the current fiscal year, which counts when it begins only now
     */
    @Transactional
    public int begunFor(int now) {
        return trail.entriesOf(DemoPeople.AGENCY).stream()
                .filter(action(BEGUN))
                .findFirst()
                .map(entry -> Integer.parseInt(entry.detail()))
                .orElseGet(() -> {
                    trail.record(DemoPeople.AGENCY, Actor.SYSTEM, BEGUN, String.valueOf(now));
                    return now;
                });
    }

    @Transactional
    public void done() {
        trail.record(DemoPeople.AGENCY, Actor.SYSTEM, MADE, "");
    }

    private static Predicate<AuditEntry> action(String action) {
        return entry -> entry.action().equals(action);
    }
}
