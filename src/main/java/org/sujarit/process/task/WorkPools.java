package org.sujarit.process.task;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * Changes whom work is for when people change, also while the work is suspended: who may do what counts at once, and the
 * engine would refuse the change of the person's roles with it.
 */
@Component
class WorkPools {

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    WorkPools(TaskService tasks, ProcessEngine engine) {
        this.tasks = tasks;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    TaskQuery query() {
        return tasks.createTaskQuery();
    }

    List<IdentityLink> links(String task) {
        return tasks.getIdentityLinksForTask(task);
    }

    void giveBack(String task) {
        change(task, one -> tasks.setAssignee(one, null));
    }

    void putFirst(String task) {
        change(task, one -> tasks.setPriority(one, ReturnedWork.FIRST));
    }

    void offerTo(String person, String task) {
        change(task, one -> tasks.addCandidateUser(one, person));
    }

    void takeFrom(String person, String task) {
        change(task, one -> tasks.deleteCandidateUser(one, person));
    }

    void offerToGroup(String group, String task) {
        change(task, one -> tasks.addCandidateGroup(one, group));
    }

    void takeFromGroup(String group, String task) {
        change(task, one -> tasks.deleteCandidateGroup(one, group));
    }

    /** Commands within one share what they loaded, so the engine finds the task as it is set here. */
    private void change(String task, Consumer<String> change) {
        Command<Void> all = context -> {
            TaskEntity loaded = context.getTaskManager().findTaskById(task);
            int before = loaded.getSuspensionState();
            loaded.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
            try {
                change.accept(task);
            } finally {
                loaded.setSuspensionState(before);
            }
            return null;
        };
        engine.getCommandExecutorTxRequired().execute(all);
    }
}
