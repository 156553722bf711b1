package org.sujarit.api.task;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.amendment.Amendments;
import org.sujarit.process.task.UserTask;
import org.sujarit.text.Texts;

/** Says of work on a measure that a change of its plan is still open, before somebody decides or works by the old one. */
@Component
class OpenChanges {

    private final Amendments amendments;
    private final Texts texts;

    OpenChanges(Amendments amendments, Texts texts) {
        this.amendments = amendments;
        this.texts = texts;
    }

    /** @param businessKey of the measure, where the work is about one */
    List<String> of(UserTask task, String businessKey) {
        return switch (task.about()) {
            case MEASURE, PROOF, CANCELLATION, PROGRESS -> {
                String words = task == UserTask.APPROVE_MEASURE ? "amendment.of-measure.waits" : "amendment.of-measure";
                yield amendments.openOf(businessKey).stream()
                        .map(open -> texts.of(
                                words,
                                String.valueOf(open.number()),
                                texts.of("amendment.state", open.state()),
                                open.reason()))
                        .toList();
            }
            case YEAR, PLAN, REPORT, ROUND, AMENDMENT, WITHDRAWAL -> List.of();
        };
    }
}
