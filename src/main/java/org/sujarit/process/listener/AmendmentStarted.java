package org.sujarit.process.listener;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.sujarit.amendment.Amending;
import org.sujarit.amendment.Amendment;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** Lets an amendment begin only with what was written down in the same transaction; past our form there is nothing. */
@Component
class AmendmentStarted implements ExecutionListener {

    private final Amending amending;

    AmendmentStarted(Amending amending) {
        this.amending = amending;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!(execution.getVariable(Variables.AMENDMENT) instanceof Long id)) {
            throw Refused.because("amendment.start.incomplete");
        }
        Amendment amendment = amending.begin(id);
        execution.setVariable(Variables.CYCLE, amendment.cycleId());
        execution.setProcessBusinessKey(amendment.key());
    }
}
