package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.measure.DecidingOnMeasures;
import org.sujarit.process.task.Variables;

@Component
class CancelMeasure implements JavaDelegate {

    private final DecidingOnMeasures deciding;

    CancelMeasure(DecidingOnMeasures deciding) {
        this.deciding = deciding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deciding.cancel((Long) execution.getVariable(Variables.MEASURE), Actor.SYSTEM);
    }
}
