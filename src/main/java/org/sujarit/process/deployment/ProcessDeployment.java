package org.sujarit.process.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.sujarit.form.FormFiles;

/**
 * Deploys the diagrams and the decision table together. Any change makes a new version of all of them, so that a process
 * and the decisions it asks for are of one version. A user task that is not described as it is
 * drawn ends the start before anything is deployed.
 */
@Component
@Order(0)
class ProcessDeployment implements ApplicationRunner {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final FormFiles forms;

    ProcessDeployment(RepositoryService repository, RuntimeService runtime, FormFiles forms) {
        this.repository = repository;
        this.runtime = runtime;
        this.forms = forms;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Map<String, byte[]> files = files();
        DescribedTasks.mustFit(diagrams(files), forms.names());
        mustKnowWhatRuns();
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("sujarit")
                .source("application")
                .enableDuplicateFiltering(false);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private static List<BpmnModelInstance> diagrams(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .map(file -> Bpmn.readModelFromStream(new ByteArrayInputStream(file.getValue())))
                .toList();
    }

    /** What was deployed earlier may go on in its own version; a version that nothing runs in gives nobody work. */
    private void mustKnowWhatRuns() {
        repository.createProcessDefinitionQuery().list().stream()
                .map(ProcessDefinition::getId)
                .filter(id -> runtime.createProcessInstanceQuery()
                                .processDefinitionId(id)
                                .count()
                        > 0)
                .map(repository::getBpmnModelInstance)
                .forEach(DescribedTasks::mustBeDescribed);
    }

    /** By the name in the deployment, which is the same whether the application runs from folders or from its jar. */
    private static Map<String, byte[]> files() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Map<String, byte[]> files = new TreeMap<>();
        for (Resource resource : resolver.getResources("classpath*:deploy/bpmn/*.*")) {
            files.put("bpmn/" + resource.getFilename(), resource.getContentAsByteArray());
        }
        return files;
    }
}
