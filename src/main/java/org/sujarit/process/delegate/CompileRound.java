package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.document.RoundReports;
import org.sujarit.process.task.Variables;

@Component
class CompileRound implements JavaDelegate {

    private final RoundReports reports;

    CompileRound(RoundReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.compile(
                (Long) execution.getVariable(Variables.CYCLE),
                ((Long) execution.getVariable(Variables.ROUND)).intValue());
    }
}
