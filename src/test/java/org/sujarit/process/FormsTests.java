package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.process.task.UserTask;

/** Every task a person gets has a form, a help text and a meaning in the domain. */
class FormsTests extends ProcessTest {

    private static final String THAI = "(?s).*[\\u0E01-\\u0E2E].*";

    @Autowired
    private RepositoryService repository;

    @Test
    void everyUserTaskHasTheFormOfItsDescriptionInTheSameDeployment() throws IOException {
        assertThat(userTasks()).isNotEmpty();
        for (ProcessDefinition definition : definitions()) {
            for (org.camunda.bpm.model.bpmn.instance.UserTask task : userTasks(definition)) {
                assertThat(task.getCamundaFormKey()).isEqualTo("embedded:deployment:" + formOf(task));
                assertThat(form(definition, formOf(task))).isNotBlank();
            }
        }
    }

    @Test
    void everyFormBelongsToATaskOrToTheStartOfAProcess() {
        Set<String> expected = new TreeSet<>();
        for (ProcessDefinition definition : definitions()) {
            userTasks(definition).forEach(task -> expected.add(formOf(task)));
            model(definition).getModelElementsByType(StartEvent.class).stream()
                    .filter(start -> start.getCamundaFormKey() != null)
                    .peek(start -> assertThat(start.getCamundaFormKey())
                            .isEqualTo("embedded:deployment:forms/" + start.getId() + ".html"))
                    .forEach(start -> expected.add("forms/" + start.getId() + ".html"));
        }
        assertThat(deployedForms()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyUserTaskIsNamedAndExplainedInThai() {
        assertThat(userTasks()).allSatisfy((id, task) -> {
            assertThat(task.getName()).matches(THAI);
            assertThat(task.getDocumentations()).hasSize(1).allSatisfy(text -> assertThat(text.getTextContent())
                    .matches(THAI)
                    .hasSizeGreaterThan(20));
        });
    }

    @Test
    void everyFormSpeaksThai() throws IOException {
        for (ProcessDefinition definition : definitions()) {
            for (org.camunda.bpm.model.bpmn.instance.UserTask task : userTasks(definition)) {
                assertThat(form(definition, formOf(task)))
                        .as(task.getId())
                        .contains("class=\"sujarit")
                        .matches(THAI);
            }
        }
    }

    @Test
    void allDecisionsHaveTheSameForm() {
        assertThat(userTasks().keySet().stream()
                        .map(UserTask::of)
                        .filter(UserTask::decides)
                        .map(UserTask::form))
                .hasSize(6)
                .containsOnly("forms/decision.html");
    }

    private static String formOf(org.camunda.bpm.model.bpmn.instance.UserTask task) {
        return UserTask.of(task.getId()).form();
    }

    private List<ProcessDefinition> definitions() {
        return repository.createProcessDefinitionQuery().latestVersion().list();
    }

    private BpmnModelInstance model(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId());
    }

    private Collection<org.camunda.bpm.model.bpmn.instance.UserTask> userTasks(ProcessDefinition definition) {
        return model(definition).getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class);
    }

    private Map<String, org.camunda.bpm.model.bpmn.instance.UserTask> userTasks() {
        Map<String, org.camunda.bpm.model.bpmn.instance.UserTask> all = new TreeMap<>();
        definitions().forEach(definition -> userTasks(definition).forEach(task -> all.put(task.getId(), task)));
        return all;
    }

    private List<String> deployedForms() {
        String deployment = definitions().get(0).getDeploymentId();
        Stream<String> names = repository.getDeploymentResourceNames(deployment).stream();
        return names.filter(name -> name.startsWith("forms/")).toList();
    }

    private String form(ProcessDefinition definition, String name) throws IOException {
        try (var form = repository.getResourceAsStream(definition.getDeploymentId(), name)) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
