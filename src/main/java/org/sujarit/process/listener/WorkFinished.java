package org.sujarit.process.listener;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.sujarit.process.step.Step;
import org.sujarit.process.step.Steps;
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

    WorkFinished(Steps steps, IdentityService identity) {
        this.steps = steps;
        this.identity = identity;
    }

    @Override
    public void notify(DelegateTask task) {
        var login = identity.getCurrentAuthentication();
        if (login != null && !login.getUserId().equals(task.getAssignee())) {
            throw Refused.forbidden("work.not-yours");
        }
        Step step = steps.of(task.getTaskDefinitionKey());
        // The process's variables, not the task's own: those may hide them, and are one more question to the database.
        DelegateExecution execution = task.getExecution();
        step.after(execution::getVariable).forEach(execution::setVariable);
    }
}
