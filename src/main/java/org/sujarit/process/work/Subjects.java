package org.sujarit.process.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.process.task.Variables;

/** Tells which year and measure tasks are about, for a whole list in one question. */
@Component
class Subjects {

    private final RuntimeService runtime;
    private final ActingAs actingAs;

    Subjects(RuntimeService runtime, ActingAs actingAs) {
        this.runtime = runtime;
        this.actingAs = actingAs;
    }

    /** What one task is about: a year, and for work on a measure, an amendment or a monitoring round that one. */
    record Subject(Long cycleId, @Nullable Long measureId, @Nullable Long amendmentId, @Nullable Long round) {}

    /** Only for tasks that the person may see: what they are about is asked whatever the person may read. */
    List<OpenTask> with(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, Long>> ids = ids(tasks);
        return tasks.stream()
                .map(task -> OpenTask.of(task, subject(task, ids.getOrDefault(task.getProcessInstanceId(), Map.of()))))
                .toList();
    }

    private static Subject subject(Task task, Map<String, Long> own) {
        Long cycle = Objects.requireNonNull(own.get(Variables.CYCLE), task.getId());
        return new Subject(cycle, own.get(Variables.MEASURE), own.get(Variables.AMENDMENT), own.get(Variables.ROUND));
    }

    private Map<String, Map<String, Long>> ids(List<Task> tasks) {
        String[] instances =
                tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        Map<String, Map<String, Long>> ids = new HashMap<>();
        List<VariableInstance> found = actingAs.lookUp(() -> runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableNameIn(Variables.CYCLE, Variables.MEASURE, Variables.AMENDMENT, Variables.ROUND)
                .list());
        for (VariableInstance variable : found) {
            ids.computeIfAbsent(variable.getProcessInstanceId(), key -> new HashMap<>())
                    .put(variable.getName(), (Long) variable.getValue());
        }
        return ids;
    }

    /** Business keys of the year and its measures by the id of their instance. */
    Map<String, String> instancesOf(String cycleKey) {
        return runtime
                .createProcessInstanceQuery()
                .or()
                .processInstanceBusinessKey(cycleKey)
                .processInstanceBusinessKeyLike(cycleKey + "/%")
                .endOr()
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
