package org.sujarit.process.delegate;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;

/** Hands the open work of a measure to the owner that the domain names now. */
@Component
class ReassignOwner implements JavaDelegate {

    private static final String[] OWNERS_WORK = UserTask.keys(task -> task.doer() == UserTask.Doer.OWNER);

    private final Measures measures;
    private final TaskService tasks;

    ReassignOwner(Measures measures, TaskService tasks) {
        this.measures = measures;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String owner =
                measures.get((Long) execution.getVariable(Variables.MEASURE)).namedOwner();
        execution.getProcessInstance().setVariable(Variables.OWNER, owner);
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKeyIn(OWNERS_WORK)
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), owner));
    }
}
