package org.sujarit.api.task;

import org.jspecify.annotations.Nullable;
import org.sujarit.process.task.UserTask;
import org.sujarit.text.Texts;

/**
 * What a decision is asked with, in the reader's language.
 *
 * @param question what is decided
 * @param hint what to look at before
 * @param pass the choice that lets it pass
 * @param refuse the choice that does not
 * @param passed what is said when it has passed
 * @param refused what is said when it has not
 * @param reason label of the reason
 * @param reasonHint what a reason is for
 */
record DecisionWords(
        String question,
        String hint,
        String pass,
        String refuse,
        String passed,
        String refused,
        String reason,
        String reasonHint) {

    /** Null for work that decides nothing. */
    static @Nullable DecisionWords of(UserTask task, Dossier dossier, Texts texts) {
        if (!task.decides()) {
            return null;
        }
        boolean mayNotPass = task.inCockpit() && dossier.reviewIsVoid();
        return new DecisionWords(
                texts.of(task.message("question")),
                texts.of(mayNotPass ? "decision.review-void" : task.message("hint")),
                texts.of(task.message("pass")),
                texts.of(task.message("refuse")),
                texts.of(task.message("passed")),
                texts.of(task.message("refused")),
                texts.of("decision.reason"),
                texts.of("decision.reason.hint"));
    }
}
