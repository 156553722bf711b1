package org.sujarit.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.measure.Measures;
import org.sujarit.review.FourEyes;

/** Who may do which work. */
@Component
public class TaskPools {

    private final Measures measures;
    private final ReturnedWork returned;
    private final People people;
    private final DecisionOffers decisions;
    private final FourEyes fourEyes;

    TaskPools(Measures measures, ReturnedWork returned, People people, DecisionOffers decisions, FourEyes fourEyes) {
        this.measures = measures;
        this.returned = returned;
        this.people = people;
        this.decisions = decisions;
        this.fourEyes = fourEyes;
    }

    /**
     * Offers decisions and the work of heads, and gives work that came back to who submitted it; other pools stand in the
     * diagram. When people change, {@link HandingOn} offers it again.
     */
    public void offer(DelegateTask task) {
        decisions.offer(task);
        UserTask kind = UserTask.of(task.getTaskDefinitionKey());
        if (kind.doer() == UserTask.Doer.HEAD_OF_UNIT) {
            task.addCandidateGroup(Role.ITA_OFFICER.group());
            people.headsOf(unit(task)).forEach(head -> task.addCandidateUser(head.id()));
        } else if (!kind.decides()) {
            returned.mark(kind, task).ifPresent(person -> giveTo(person, task));
        }
    }

    /** Whoever is no officer any more, or gone, leaves it to the others. */
    private void giveTo(String person, DelegateTask task) {
        if (people.groupsOf(person).contains(Role.ITA_OFFICER.group()) && mayDo(task, people.actor(person))) {
            task.setAssignee(person);
        }
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
            case ITA_OFFICER -> person.is(Role.ITA_OFFICER);
            case REVIEWER, MANAGER -> mayDecide(task, person);
            case HEAD_OF_UNIT -> person.is(Role.ITA_OFFICER) || heads(person, unit(task));
            case OWNER ->
                person.id().equals(task.getExecution().getVariable(Variables.OWNER))
                        && person.groups().contains(unit(task));
        };
    }

    private boolean mayDecide(DelegateTask task, Actor person) {
        UserTask decision = UserTask.of(task.getTaskDefinitionKey());
        return hasRole(decision, task.getExecution().getProcessBusinessKey(), person);
    }

    private boolean hasRole(UserTask task, String businessKey, Actor person) {
        return task.decision()
                .filter(kind -> fourEyes.hasRole(task.subject(businessKey), kind, person.id(), person.roles()))
                .isPresent();
    }

    /** @throws org.sujarit.refusal.Refused naming who may decide, when the person would but had a hand in the work */
    public void mustNotBeOwnWork(UserTask task, String businessKey, Actor person) {
        if (hasRole(task, businessKey, person)) {
            task.decision().ifPresent(kind -> fourEyes.mustBeFreeToTake(task.subject(businessKey), kind, person.id()));
        }
    }

    private static boolean heads(Actor person, String unit) {
        return person.is(Role.UNIT_HEAD) && person.groups().contains(unit);
    }

    private String unit(DelegateTask task) {
        return measures.get((Long) task.getExecution().getVariable(Variables.MEASURE))
                .unit();
    }
}
