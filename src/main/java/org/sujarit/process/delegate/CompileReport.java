package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.document.PreparingReports;
import org.sujarit.process.task.Variables;

@Component
class CompileReport implements JavaDelegate {

    private final PreparingReports reports;

    CompileReport(PreparingReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.compile((Long) execution.getVariable(Variables.CYCLE));
    }
}
