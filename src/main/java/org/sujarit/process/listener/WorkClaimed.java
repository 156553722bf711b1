package org.sujarit.process.listener;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.process.task.TaskPools;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** Lets work only be taken by, or given to, somebody it is meant for, by whatever route. */
@Component
class WorkClaimed implements TaskListener {

    private final TaskPools pools;
    private final People people;
    private final ActingAs actingAs;

    WorkClaimed(TaskPools pools, People people, ActingAs actingAs) {
        this.pools = pools;
        this.people = people;
        this.actingAs = actingAs;
    }

    @Override
    public void notify(DelegateTask task) {
        String assignee = task.getAssignee();
        if (assignee == null && ownersWork(task)) {
            throw Refused.conflict("work.owner-keeps-it"); // it is offered to nobody, so nobody could take it up again
        }
        // The owner is named by the domain; asking the identity tables again for each task would only cost time.
        if (assignee == null
                || (ownersWork(task) && assignee.equals(task.getExecution().getVariable(Variables.OWNER)))) {
            return;
        }
        Actor person = actingAs.already(assignee).orElseGet(() -> people.actor(assignee));
        if (!pools.mayDo(task, person)) {
            throw Refused.forbidden("work.not-for-you").concerning(task.getTenantId());
        }
    }

    private static boolean ownersWork(DelegateTask task) {
        return UserTask.of(task.getTaskDefinitionKey()).doer() == UserTask.Doer.OWNER;
    }
}
