package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.measure.Deadlines;
import org.sujarit.process.task.Variables;

@Component
class RemindOwner implements JavaDelegate {

    private final Deadlines deadlines;

    RemindOwner(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.near((Long) execution.getVariable(Variables.MEASURE), Actor.SYSTEM);
    }
}
