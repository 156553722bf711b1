package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.document.PublishingDocuments;
import org.sujarit.process.task.Variables;

@Component
class PublishReport implements JavaDelegate {

    private final PublishingDocuments documents;

    PublishReport(PublishingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.publishReport((Long) execution.getVariable(Variables.CYCLE));
    }
}
