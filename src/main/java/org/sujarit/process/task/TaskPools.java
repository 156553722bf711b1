package org.sujarit.process.task;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.measure.Measures;

/** Who may do which work. */
@Component
public class TaskPools {

    static final String NAMING = "assign-owner";

    private static final Map<String, Role> ROLES = Map.of(
            "import-assessment", Role.ITA_OFFICER,
            "analyse-findings", Role.ITA_OFFICER,
            "plan-measures", Role.ITA_OFFICER,
            "approve-plan", Role.MANAGER,
            "prepare-report", Role.ITA_OFFICER,
            "review-report", Role.REVIEWER,
            "approve-report", Role.MANAGER,
            "review-measure", Role.REVIEWER,
            "approve-measure", Role.MANAGER,
            "approve-cancellation", Role.MANAGER);

    private final Measures measures;
    private final People people;

    TaskPools(Measures measures, People people) {
        this.measures = measures;
        this.people = people;
    }

    /**
     * Offers the naming of an owner to the heads of the measure's unit, and to the ITA officers: the year must not stand
     * still because a unit has no head. When heads change, {@link HandingOn} offers it again.
     */
    public void offer(DelegateTask task) {
        if (!task.getTaskDefinitionKey().equals(NAMING)) {
            return; // the other pools stand in the diagram
        }
        task.addCandidateGroup(Role.ITA_OFFICER.group());
        people.headsOf(unit(task)).forEach(head -> task.addCandidateUser(head.id()));
    }

    /** Whether that person may do that work, whatever the engine's own grants allow. */
    public boolean mayDo(DelegateTask task, Actor person) {
        if (!person.agencies().contains(task.getTenantId())) {
            return false;
        }
        Role role = ROLES.get(task.getTaskDefinitionKey());
        if (role != null) {
            return person.is(role);
        }
        if (task.getTaskDefinitionKey().equals(NAMING)) {
            boolean heads = person.is(Role.UNIT_HEAD) && person.groups().contains(unit(task));
            return heads || person.is(Role.ITA_OFFICER);
        }
        return person.id().equals(task.getExecution().getVariable(Variables.OWNER));
    }

    private String unit(DelegateTask task) {
        return measures.get((Long) task.getExecution().getVariable(Variables.MEASURE))
                .unit();
    }
}
