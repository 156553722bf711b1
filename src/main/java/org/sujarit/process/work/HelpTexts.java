package org.sujarit.process.work;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What to do in a task, as the diagram says that the task was started with. */
@Component
public class HelpTexts {

    private final RepositoryService repository;

    HelpTexts(RepositoryService repository) {
        this.repository = repository;
    }

    /** Empty where the diagram says nothing. */
    public String of(OpenTask task) {
        UserTask drawn = repository
                .getBpmnModelInstance(task.definition())
                .getModelElementById(task.kind().key());
        return drawn.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .findFirst()
                .orElse("");
    }
}
