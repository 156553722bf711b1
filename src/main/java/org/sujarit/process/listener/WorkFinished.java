package org.sujarit.process.listener;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.process.step.Step;
import org.sujarit.process.step.Steps;
import org.sujarit.process.task.TaskPools;
import org.sujarit.refusal.Refused;

/**
 * Lets a task only end when the domain has moved on. A task that is completed past our forms, through Cockpit or the
 * engine's own API, is refused: nothing was decided or recorded then. What the gateways read comes from the domain too,
 * not from the caller.
 */
@Component
class WorkFinished implements TaskListener {

    private final Steps steps;
    private final IdentityService identity;
    private final TaskPools pools;
    private final People people;

    WorkFinished(Steps steps, IdentityService identity, TaskPools pools, People people) {
        this.steps = steps;
        this.identity = identity;
        this.pools = pools;
        this.people = people;
    }

    @Override
    public void notify(DelegateTask task) {
        var login = identity.getCurrentAuthentication();
        if (login != null) {
            mustBeTheirs(task, login.getUserId());
        }
        Step step = steps.of(task.getTaskDefinitionKey());
        // The process's variables, not the task's own: those may hide them, and are one more question to the database.
        DelegateExecution execution = task.getExecution();
        step.after(execution::getVariable).forEach(execution::setVariable);
    }

    /** Asked of the identity tables, not of the login: much may have changed since the work was taken. */
    private void mustBeTheirs(DelegateTask task, String person) {
        if (!person.equals(task.getAssignee())) {
            throw Refused.forbidden("work.not-yours").concerning(task.getTenantId());
        }
        if (!pools.mayDo(task, people.actor(person))) {
            throw Refused.forbidden("work.no-longer-yours").concerning(task.getTenantId());
        }
    }
}
