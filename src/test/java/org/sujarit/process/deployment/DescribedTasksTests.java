package org.sujarit.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sujarit.process.task.UserTask;

/** Diagrams, forms and descriptions of user tasks cannot come apart without ending the start. */
class DescribedTasksTests {

    private final List<BpmnModelInstance> diagrams = Stream.of(
                    "improvement-cycle",
                    "improvement-measure",
                    "amend-plan",
                    "monitor-round",
                    "measure-progress",
                    "withdraw-year")
            .map(name -> Bpmn.readModelFromFile(new File("bpmn/" + name + ".bpmn")))
            .toList();

    private final Set<String> forms =
            Arrays.stream(UserTask.values()).map(UserTask::form).collect(Collectors.toCollection(HashSet::new));

    @Test
    void theDiagramsAreDrawnAsDescribed() {
        assertThatCode(this::compare).doesNotThrowAnyException();
    }

    @Test
    void aTaskThatIsNotDescribedEndsTheStart() {
        drawn("approve-plan").setId("approve-budget");
        refused("The user task approve-budget is in a diagram but has no description (UserTask)");
    }

    @Test
    void aTaskOfAnEarlierVersionMustBeDescribedTooButMayNameAFormThatIsNoMore() {
        drawn("review-measure").setCamundaFormKey("embedded:deployment:forms/review-measure.html");
        BpmnModelInstance earlier = diagrams.get(1);
        assertThatCode(() -> DescribedTasks.mustBeDescribed(earlier)).doesNotThrowAnyException();
        drawn("review-measure").setId("review-twice");
        assertThatThrownBy(() -> DescribedTasks.mustBeDescribed(earlier)).hasMessageContaining("review-twice");
    }

    @Test
    void aTaskThatIsInNoDiagramEndsTheStart() {
        assertThatThrownBy(() -> DescribedTasks.mustFit(diagrams.subList(0, 1), forms))
                .hasMessage("The user task assign-owner is described but in no diagram");
    }

    @Test
    void aTaskWithoutItsFormEndsTheStart() {
        forms.remove("forms/decision.html");
        refused("The user task approve-plan has no form forms/decision.html");
    }

    static Stream<Consumer<org.camunda.bpm.model.bpmn.instance.UserTask>> changes() {
        return Stream.of(
                task -> task.setCamundaCandidateGroups("staff"),
                task -> task.setCamundaCandidateUsers("somebody"),
                task -> task.setCamundaAssignee("somebody"),
                task -> task.setCamundaDueDate("2026-01-01"),
                task -> task.setCamundaFormKey("embedded:app:forms/prepare-report.html"));
    }

    /** Each task in turn, each attribute in turn. */
    @ParameterizedTest
    @MethodSource("changes")
    void aTaskThatIsDrawnOtherwiseThanDescribedEndsTheStart(
            Consumer<org.camunda.bpm.model.bpmn.instance.UserTask> change) {
        for (UserTask described : UserTask.values()) {
            DescribedTasksTests fresh = new DescribedTasksTests();
            var task = fresh.drawn(described.key());
            String before = Bpmn.convertToString(fresh.diagrams.get(0)) + Bpmn.convertToString(fresh.diagrams.get(1));
            change.accept(task);
            String after = Bpmn.convertToString(fresh.diagrams.get(0)) + Bpmn.convertToString(fresh.diagrams.get(1));
            if (!before.equals(after)) {
                fresh.refused("The user task " + described.key() + " is drawn with the ");
            }
        }
    }

    @Test
    void nobodyMayDoWhatIsNotDescribed() {
        assertThat(UserTask.find("approve-budget")).isEmpty();
        assertThatThrownBy(() -> UserTask.of("approve-budget"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The user task approve-budget has no description");
    }

    private void compare() {
        DescribedTasks.mustFit(diagrams, forms);
    }

    private void refused(String sentence) {
        assertThatThrownBy(this::compare)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(sentence);
    }

    private org.camunda.bpm.model.bpmn.instance.UserTask drawn(String key) {
        return diagrams.stream()
                .flatMap(diagram ->
                        diagram.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class).stream())
                .filter(task -> task.getId().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
