package org.sujarit.process.delegate;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;

/** Hands the open work of a measure, what is asked of it in a monitoring round too, to the owner that the domain names now. */
@Component
class ReassignOwner implements JavaDelegate {

    private static final String[] OWNERS_WORK = UserTask.keys(task -> task.doer() == UserTask.Doer.OWNER);

    private final Measures measures;
    private final RuntimeService runtime;
    private final TaskService tasks;

    ReassignOwner(Measures measures, RuntimeService runtime, TaskService tasks) {
        this.measures = measures;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Measure measure = measures.get((Long) execution.getVariable(Variables.MEASURE));
        String owner = measure.namedOwner();
        execution.getProcessInstance().setVariable(Variables.OWNER, owner);
        tasks.createTaskQuery()
                .processInstanceBusinessKey(measure.key())
                .taskDefinitionKeyIn(OWNERS_WORK)
                .list()
                .forEach(task -> {
                    runtime.setVariable(task.getProcessInstanceId(), Variables.OWNER, owner);
                    tasks.setAssignee(task.getId(), owner);
                });
    }
}
