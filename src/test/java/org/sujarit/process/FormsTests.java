package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.process.step.Steps;

/** Every task a person gets has a form, a help text and a meaning in the domain. */
class FormsTests extends ProcessTest {

    private static final String THAI = "(?s).*[\\u0E01-\\u0E2E].*";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Steps steps;

    @Test
    void everyUserTaskHasItsOwnFormInTheSameDeployment() throws IOException {
        assertThat(userTasks()).isNotEmpty();
        for (ProcessDefinition definition : definitions()) {
            for (UserTask task : userTasks(definition)) {
                assertThat(task.getCamundaFormKey()).isEqualTo("embedded:deployment:forms/" + task.getId() + ".html");
                assertThat(form(definition, task.getId())).isNotBlank();
            }
        }
    }

    @Test
    void everyFormBelongsToATaskOrToTheStartOfAProcess() {
        List<String> expected = new ArrayList<>();
        for (ProcessDefinition definition : definitions()) {
            userTasks(definition).forEach(task -> expected.add("forms/" + task.getId() + ".html"));
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
            for (UserTask task : userTasks(definition)) {
                assertThat(form(definition, task.getId()))
                        .as(task.getId())
                        .contains("class=\"sujarit")
                        .matches(THAI);
            }
        }
    }

    @Test
    void everyUserTaskMeansSomethingInTheDomainAndNothingElseDoes() {
        assertThat(steps.keys()).isEqualTo(new TreeSet<>(userTasks().keySet()));
    }

    private List<ProcessDefinition> definitions() {
        return repository.createProcessDefinitionQuery().latestVersion().list();
    }

    private BpmnModelInstance model(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId());
    }

    private Collection<UserTask> userTasks(ProcessDefinition definition) {
        return model(definition).getModelElementsByType(UserTask.class);
    }

    private Map<String, UserTask> userTasks() {
        Map<String, UserTask> all = new TreeMap<>();
        definitions().forEach(definition -> userTasks(definition).forEach(task -> all.put(task.getId(), task)));
        return all;
    }

    private List<String> deployedForms() {
        String deployment = definitions().get(0).getDeploymentId();
        Stream<String> names = repository.getDeploymentResourceNames(deployment).stream();
        return names.filter(name -> name.startsWith("forms/")).toList();
    }

    private String form(ProcessDefinition definition, String id) throws IOException {
        try (var form = repository.getResourceAsStream(definition.getDeploymentId(), "forms/" + id + ".html")) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
