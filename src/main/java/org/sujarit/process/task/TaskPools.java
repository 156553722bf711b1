package org.sujarit.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.measure.Measures;

/** Who may do which work. */
@Component
public class TaskPools {

    private final Measures measures;
    private final People people;

    TaskPools(Measures measures, People people) {
        this.measures = measures;
        this.people = people;
    }

    /** Offers the work of heads; other pools stand in the diagram. When heads change, {@link HandingOn} offers it again. */
    public void offer(DelegateTask task) {
        if (UserTask.of(task.getTaskDefinitionKey()).doer() != UserTask.Doer.HEAD_OF_UNIT) {
            return;
        }
        task.addCandidateGroup(Role.ITA_OFFICER.group());
        people.headsOf(unit(task)).forEach(head -> task.addCandidateUser(head.id()));
    }

    /**
     * Whether that person may do that work, whatever the engine's own grants allow.
     *
     * @throws IllegalStateException when the work is not described
     */
    public boolean mayDo(DelegateTask task, Actor person) {
        UserTask.Doer doer = UserTask.of(task.getTaskDefinitionKey()).doer();
        if (!person.agencies().contains(task.getTenantId())) {
            return false;
        }
        return switch (doer) {
            case ITA_OFFICER, REVIEWER, MANAGER ->
                doer.role().filter(person::is).isPresent();
            case HEAD_OF_UNIT -> person.is(Role.ITA_OFFICER) || heads(person, unit(task));
            case OWNER ->
                person.id().equals(task.getExecution().getVariable(Variables.OWNER))
                        && person.groups().contains(unit(task));
        };
    }

    private static boolean heads(Actor person, String unit) {
        return person.is(Role.UNIT_HEAD) && person.groups().contains(unit);
    }

    private String unit(DelegateTask task) {
        return measures.get((Long) task.getExecution().getVariable(Variables.MEASURE))
                .unit();
    }
}
