package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.process.start.OpeningFiscalYear;

@Component
class OpenCycles implements JavaDelegate {

    private final OpeningFiscalYear opening;

    OpenCycles(OpeningFiscalYear opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.openMissing();
    }
}
