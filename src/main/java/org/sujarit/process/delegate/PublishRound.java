package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.document.PublishingDocuments;
import org.sujarit.process.task.Variables;

@Component
class PublishRound implements JavaDelegate {

    private final PublishingDocuments documents;

    PublishRound(PublishingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.publishRound(
                (Long) execution.getVariable(Variables.CYCLE),
                ((Long) execution.getVariable(Variables.ROUND)).intValue());
    }
}
