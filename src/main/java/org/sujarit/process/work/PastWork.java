package org.sujarit.process.work;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.refusal.Refused;

/** Work that is over: most people may not read the engine's history, but whoever was second has to learn of the first. */
@Component
class PastWork {

    private final HistoryService history;
    private final ActingAs actingAs;

    PastWork(HistoryService history, ActingAs actingAs) {
        this.history = history;
        this.actingAs = actingAs;
    }

    /** Why a task is not there for this person: done already, meant for others, or none of their agency. */
    Refused gone(String taskId) {
        HistoricTaskInstance past = actingAs.lookUp(
                () -> history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult());
        if (past == null || !actingAs.belongsTo(past.getTenantId())) {
            return Refused.missing("work.missing").concerning(past == null ? null : past.getTenantId());
        }
        return past.getEndTime() == null
                ? Refused.forbidden("work.not-for-you")
                : Refused.conflict("work.already-done");
    }
}
