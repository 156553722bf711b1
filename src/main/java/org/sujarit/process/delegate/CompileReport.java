package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.document.Documents;
import org.sujarit.process.task.Variables;

@Component
class CompileReport implements JavaDelegate {

    private final Documents documents;

    CompileReport(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.compileReport((Long) execution.getVariable(Variables.CYCLE));
    }
}
