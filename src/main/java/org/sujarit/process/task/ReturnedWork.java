package org.sujarit.process.task;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.sujarit.amendment.Amendments;
import org.sujarit.review.Decisions;
import org.sujarit.review.Submitters;

/**
 * Work that somebody sent back: it comes before all other work, and goes to who submitted it. The engine keeps that as the
 * task's priority, so that lists of any length begin with it.
 */
@Component
public class ReturnedWork {

    /** Priority of work that came back; the engine gives 50 to all other. */
    public static final int FIRST = 100;

    private final Decisions decisions;
    private final Amendments amendments;
    private final Submitters submitters;

    ReturnedWork(Decisions decisions, Amendments amendments, Submitters submitters) {
        this.decisions = decisions;
        this.amendments = amendments;
        this.submitters = submitters;
    }

    /**
     * Puts the task before others if it came back.
     *
     * @return who submitted what came back, where the work is not somebody's own anyway; empty for work that begins
     */
    Optional<String> mark(UserTask kind, DelegateTask task) {
        String key = task.getExecution().getProcessBusinessKey();
        if (!isSentBack(kind, kind.subject(key))) {
            return Optional.empty();
        }
        task.setPriority(FIRST);
        return switch (kind.about()) {
            case PLAN -> submitters.ofPlan(key);
            case REPORT -> submitters.ofReport(key);
            case AMENDMENT ->
                Optional.of(amendments
                        .get((Long) task.getExecution().getVariable(Variables.AMENDMENT))
                        .proposedBy());
            case ROUND -> submitters.ofRound(key);
            case YEAR, MEASURE, PROOF, CANCELLATION, PROGRESS, WITHDRAWAL -> Optional.empty();
        };
    }

    /** Whether the last word on it was that it has to be mended; nothing is decided on what only prepares. */
    boolean isSentBack(UserTask kind, String subject) {
        return kind.comesBack()
                && decisions.latestOf(List.of(subject)).stream().anyMatch(decision -> !decision.passed());
    }
}
