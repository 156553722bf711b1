package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.process.task.Variables;
import org.sujarit.process.work.TakingBackYears;

@Component
class WithdrawYear implements JavaDelegate {

    private final TakingBackYears years;

    WithdrawYear(TakingBackYears years) {
        this.years = years;
    }

    @Override
    public void execute(DelegateExecution execution) {
        years.end((Long) execution.getVariable(Variables.CYCLE), Actor.SYSTEM);
    }
}
