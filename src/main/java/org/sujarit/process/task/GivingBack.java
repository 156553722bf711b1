package org.sujarit.process.task;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.event.WorkGivenBack;
import org.sujarit.event.Events;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.measure.event.OwnerLeft;

/** Gives work back to its pool when it is not for its assignee any more, and says so. */
@Component
class GivingBack {

    private final TaskService tasks;
    private final WorkPools pools;
    private final Measures measures;
    private final Events events;

    GivingBack(TaskService tasks, WorkPools pools, Measures measures, Events events) {
        this.tasks = tasks;
        this.pools = pools;
        this.measures = measures;
        this.events = events;
    }

    /** @param by user id of who changed the person's groups */
    void giveBack(Task task, String person, String by) {
        Map<String, Object> about = tasks.getVariables(task.getId(), List.of(Variables.CYCLE, Variables.MEASURE));
        Long cycle = (Long) Objects.requireNonNull(about.get(Variables.CYCLE));
        Long measure = (Long) about.get(Variables.MEASURE);
        pools.giveBack(task.getId());
        events.tell(by, happened -> new WorkGivenBack(happened, person, cycle, measure));
    }

    /** Ids of the person's measures whose unit they are of; an owner's work has no pool to go back to. */
    Set<Long> ownedWithin(String person, List<String> groups) {
        Set<Long> within = new HashSet<>();
        measures.openOfOwner(person).stream()
                .filter(measure -> groups.contains(measure.unit()))
                .map(Measure::id)
                .forEach(within::add);
        return within;
    }

    /** Keys of the units' measures that wait for somebody to name their owner. */
    List<String> withoutOwnerIn(List<String> units) {
        return measures.findByUnitInAndState(units, MeasureState.STARTED).stream()
                .map(Measure::key)
                .toList();
    }

    /** Says of those that an owner has left. */
    void leave(Set<Long> left, String person, String by) {
        left.forEach(measure -> events.tell(by, happened -> new OwnerLeft(happened, person, measure)));
    }
}
