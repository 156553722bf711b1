package org.sujarit.process.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.FixedValue;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import org.sujarit.form.FormFiles;
import org.sujarit.process.task.UserTask;

/**
 * Gives each task the form of this version, whichever version of the diagram it runs in: what a form reads and sends is
 * what this version's API tells and takes. The engine asks whenever it reads a diagram, also an older one.
 */
@Component
class PresentForms extends AbstractProcessEnginePlugin {

    private final FormFiles files;

    PresentForms(FormFiles files) {
        this.files = files;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners =
                new ArrayList<>(Objects.requireNonNullElse(configuration.getCustomPostBPMNParseListeners(), List.of()));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element process, ProcessDefinitionEntity definition) {
                giveForms(definition);
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private void giveForms(ProcessDefinitionEntity definition) {
        // A task that nobody described is nobody's work, and keeps a form that is of no use.
        definition.getTaskDefinitions().forEach((key, task) -> UserTask.find(key)
                .ifPresent(described -> task.setFormKey(key(described.form()))));
        FormDefinition start = definition.getStartFormDefinition();
        String starting = "forms/" + definition.getInitial().getId() + ".html";
        if (start != null && start.getFormKey() != null && files.names().contains(starting)) {
            start.setFormKey(key(starting));
        }
    }

    private FixedValue key(String form) {
        return new FixedValue("embedded:" + files.address(form));
    }
}
