package org.sujarit.api.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.Variables;

/** Tells what tasks are about, for a whole list at once. */
@Component
class Subjects {

    private final RuntimeService runtime;
    private final ActingAs actingAs;
    private final Measures measures;
    private final Cycles cycles;

    Subjects(RuntimeService runtime, ActingAs actingAs, Measures measures, Cycles cycles) {
        this.runtime = runtime;
        this.actingAs = actingAs;
        this.measures = measures;
        this.cycles = cycles;
    }

    /** What one task is about. */
    record Subject(String title, String businessKey) {}

    Map<String, Subject> of(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, Long>> ids = ids(tasks);
        Map<Long, Measure> measuresById = measures.findByIdIn(values(ids, Variables.MEASURE)).stream()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
        Map<Long, Cycle> cyclesById = cycles.findByIdIn(values(ids, Variables.CYCLE)).stream()
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
        Map<String, Subject> subjects = new HashMap<>();
        for (Task task : tasks) {
            Map<String, Long> own = ids.getOrDefault(task.getProcessInstanceId(), Map.of());
            Measure measure = measuresById.get(own.get(Variables.MEASURE));
            Cycle cycle = cyclesById.get(own.get(Variables.CYCLE));
            if (measure != null) {
                subjects.put(task.getId(), new Subject(measure.title(), measure.key()));
            } else if (cycle != null) {
                subjects.put(task.getId(), new Subject(cycle.agency().name(), cycle.key()));
            }
        }
        return subjects;
    }

    private Map<String, Map<String, Long>> ids(List<Task> tasks) {
        String[] instances =
                tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        Map<String, Map<String, Long>> ids = new HashMap<>();
        List<VariableInstance> found = actingAs.lookUp(() -> runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableNameIn(Variables.CYCLE, Variables.MEASURE)
                .list());
        for (VariableInstance variable : found) {
            ids.computeIfAbsent(variable.getProcessInstanceId(), key -> new HashMap<>())
                    .put(variable.getName(), (Long) variable.getValue());
        }
        return ids;
    }

    private static Collection<Long> values(Map<String, Map<String, Long>> ids, String name) {
        return ids.values().stream()
                .filter(own -> own.containsKey(name))
                .map(own -> own.get(name))
                .toList();
    }
}
