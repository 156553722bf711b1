package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.assessment.finding.Analysing;
import org.sujarit.process.task.Variables;

@Component
class SelectFindings implements JavaDelegate {

    private final Analysing analysing;

    SelectFindings(Analysing analysing) {
        this.analysing = analysing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        analysing.selectFindings((Long) execution.getVariable(Variables.CYCLE), Actor.SYSTEM);
    }
}
