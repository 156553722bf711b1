package org.sujarit.process.deployment;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.sujarit.access.Role;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;

/** Compares diagrams and forms with the descriptions of user tasks, both ways; any difference ends the start. */
final class DescribedTasks {

    private DescribedTasks() {}

    /**
     * Of what is about to be deployed.
     *
     * @param forms names of the forms of this version
     * @throws IllegalStateException naming the task that is not described, not drawn, without form or drawn otherwise
     */
    static void mustFit(Collection<BpmnModelInstance> diagrams, Set<String> forms) {
        var drawn = diagrams.stream()
                .flatMap(diagram -> tasks(diagram).stream())
                .collect(Collectors.toMap(org.camunda.bpm.model.bpmn.instance.UserTask::getId, task -> task));
        drawn.keySet().forEach(DescribedTasks::mustBeDescribed);
        for (UserTask described : UserTask.values()) {
            require(drawn.containsKey(described.key()), described.key(), "is described but in no diagram");
            require(forms.contains(described.form()), described.key(), "has no form " + described.form());
        }
        drawn.values().forEach(DescribedTasks::mustBeDrawnAsDescribed);
    }

    /** Of a diagram of an earlier version; it may be drawn otherwise, and its tasks get the forms of this version. */
    static void mustBeDescribed(BpmnModelInstance diagram) {
        tasks(diagram).forEach(task -> mustBeDescribed(task.getId()));
    }

    private static void mustBeDescribed(String key) {
        require(UserTask.find(key).isPresent(), key, "is in a diagram but has no description (UserTask)");
    }

    private static void mustBeDrawnAsDescribed(org.camunda.bpm.model.bpmn.instance.UserTask drawn) {
        UserTask described = UserTask.of(drawn.getId());
        boolean owners = described.doer() == UserTask.Doer.OWNER;
        boolean late = described.due() != UserTask.Due.NEVER;
        same(described, "form key", drawn.getCamundaFormKey(), "embedded:app:" + described.form());
        same(
                described,
                "candidate groups",
                drawn.getCamundaCandidateGroups(),
                described.doer().role().map(Role::group).orElse(null));
        same(described, "candidate users", drawn.getCamundaCandidateUsers(), null);
        same(described, "assignee", drawn.getCamundaAssignee(), owners ? "${" + Variables.OWNER + "}" : null);
        same(described, "due date", drawn.getCamundaDueDate(), late ? "${" + Variables.DUE_AT + "}" : null);
    }

    private static void same(UserTask task, String what, @Nullable String drawn, @Nullable String described) {
        require(
                Objects.equals(drawn, described),
                task.key(),
                "is drawn with the " + what + " " + drawn + " but described with " + described);
    }

    private static void require(boolean held, String key, String otherwise) {
        if (!held) {
            throw new IllegalStateException("The user task " + key + " " + otherwise);
        }
    }

    private static Collection<org.camunda.bpm.model.bpmn.instance.UserTask> tasks(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class);
    }
}
