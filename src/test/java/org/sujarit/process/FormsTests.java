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
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.sujarit.form.FormFiles;
import org.sujarit.process.task.UserTask;

/** Every task a person gets has a form, a help text and a meaning in the domain. */
@Tag("once")
class FormsTests extends ProcessTest {

    private static final String THAI = "(?s).*[\\u0E01-\\u0E2E].*";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormService forms;

    @Autowired
    private FormFiles files;

    @Test
    void everyUserTaskGetsTheFormOfItsDescription() {
        assertThat(userTasks()).isNotEmpty();
        for (ProcessDefinition definition : definitions()) {
            for (org.camunda.bpm.model.bpmn.instance.UserTask task : userTasks(definition)) {
                assertThat(forms.getTaskFormKey(definition.getId(), task.getId()))
                        .isEqualTo("embedded:" + files.address(formOf(task)));
            }
        }
    }

    @Test
    void aTaskOfAnEarlierDiagramGetsThePresentFormAndOneThatNobodyDescribedGetsNone() {
        BpmnModelInstance earlier = Bpmn.createExecutableProcess("earlier-" + System.nanoTime())
                .camundaHistoryTimeToLive(1)
                .startEvent("open-cycle")
                .camundaFormKey("embedded:deployment:forms/open-cycle.html")
                .userTask("review-measure")
                .camundaFormKey("embedded:deployment:forms/review-measure.html")
                .userTask("review-twice")
                .camundaFormKey("embedded:deployment:forms/review-twice.html")
                .endEvent()
                .done();
        var deployed = repository
                .createDeployment()
                .addModelInstance("earlier.bpmn", earlier)
                .deployWithResult();
        try {
            String id = deployed.getDeployedProcessDefinitions().get(0).getId();
            assertThat(forms.getTaskFormKey(id, "review-measure"))
                    .isEqualTo("embedded:" + files.address("forms/decision.html"));
            assertThat(forms.getStartFormKey(id)).isEqualTo("embedded:" + files.address("forms/open-cycle.html"));
            assertThat(forms.getTaskFormKey(id, "review-twice"))
                    .isEqualTo("embedded:deployment:forms/review-twice.html");
        } finally {
            repository.deleteDeployment(deployed.getId(), true);
        }
    }

    @Test
    void everyFormBelongsToATaskOrToTheStartOfAProcess() {
        Set<String> expected = new TreeSet<>();
        for (ProcessDefinition definition : definitions()) {
            userTasks(definition).forEach(task -> expected.add(formOf(task)));
            model(definition).getModelElementsByType(StartEvent.class).stream()
                    .filter(start -> start.getCamundaFormKey() != null)
                    .map(start -> "forms/" + start.getId() + ".html")
                    .peek(form -> assertThat(forms.getStartFormKey(definition.getId()))
                            .isEqualTo("embedded:" + files.address(form)))
                    .forEach(expected::add);
        }
        assertThat(files.names().stream().filter(name -> name.endsWith(".html")))
                .containsExactlyInAnyOrderElementsOf(expected);
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
    void everyFormHasOurLookAndNamesItsTexts() throws IOException {
        for (ProcessDefinition definition : definitions()) {
            for (org.camunda.bpm.model.bpmn.instance.UserTask task : userTasks(definition)) {
                assertThat(form(formOf(task)))
                        .as(task.getId())
                        .contains("class=\"sujarit", "<p data-loading></p>", "<p data-failed hidden></p>")
                        .doesNotMatch(THAI);
            }
        }
    }

    @Test
    void allDecisionsHaveTheSameForm() {
        assertThat(userTasks().keySet().stream()
                        .map(UserTask::of)
                        .filter(UserTask::decides)
                        .map(UserTask::form))
                .hasSize(11)
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

    private static String form(String name) throws IOException {
        return new ClassPathResource("static/" + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
