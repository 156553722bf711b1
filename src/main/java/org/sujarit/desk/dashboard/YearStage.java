package org.sujarit.desk.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.sujarit.audit.AuditEntry;
import org.sujarit.cycle.CycleState;

/** What a year goes through; the words are the message {@code dashboard.stage.<name>}. */
enum YearStage {
    RESULTS(CycleState.OPENED, CycleState.OPENED, "results-imported", ""),
    ANALYSIS(CycleState.ANALYSING, CycleState.ANALYSING, "findings-analysed", ""),
    PLAN(CycleState.PLANNING, CycleState.PLAN_APPROVED, "published", "PLAN "),
    MEASURES(CycleState.RUNNING, CycleState.RUNNING, "report-compiled", ""),
    REPORT(CycleState.REPORTING, CycleState.REPORT_APPROVED, "published", "REPORT "),
    /** Nothing ends it. */
    PUBLISHED(CycleState.CLOSED, CycleState.CLOSED, "", "");

    private final CycleState first;
    private final CycleState last;
    private final String action;
    private final String detail;

    /**
     * @param first the first of its states
     * @param last the last of them
     * @param action of the audit entry that ends it
     * @param detail how the detail of that entry begins
     */
    YearStage(CycleState first, CycleState last, String action, String detail) {
        this.first = first;
        this.last = last;
        this.action = action;
        this.detail = detail;
    }

    /**
     * A stage as one year has it.
     *
     * @param done whether the year is past it; a published year is past all
     * @param current whether it stands there now
     */
    record Line(YearStage stage, boolean done, boolean current) {}

    /** None for a year that was lived through elsewhere. */
    static List<Line> of(CycleState reached) {
        return reached == CycleState.TAKEN_IN
                ? List.of()
                : Stream.of(values())
                        .map(stage -> new Line(
                                stage,
                                reached == CycleState.CLOSED || stage.last.compareTo(reached) < 0,
                                stage.holds(reached)))
                        .toList();
    }

    /** Those that end. */
    static List<YearStage> passed() {
        return Stream.of(values()).filter(stage -> stage != PUBLISHED).toList();
    }

    /** Whether a year in that state stands there, and goes on. */
    boolean holds(CycleState state) {
        return first.compareTo(state) <= 0 && state.compareTo(last) <= 0 && !state.isOver();
    }

    /** Of the entries that may end a stage. */
    static List<String> actions() {
        return passed().stream().map(stage -> stage.action).distinct().toList();
    }

    boolean endsWith(AuditEntry entry) {
        return entry.action().equals(action) && entry.detail().startsWith(detail);
    }
}
