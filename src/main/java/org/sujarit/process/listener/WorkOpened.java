package org.sujarit.process.listener;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.sujarit.process.task.TaskPools;

/** Offers new work to its pool and tells in its name what it is about: eight measures give eight alike tasks. */
@Component
class WorkOpened implements TaskListener {

    private final TaskPools pools;

    WorkOpened(TaskPools pools) {
        this.pools = pools;
    }

    @Override
    public void notify(DelegateTask task) {
        String key = task.getExecution().getProcessBusinessKey();
        String about = key.substring(key.indexOf('/') + 1).replace('/', ' ');
        task.setName(task.getName() + " · " + about);
        pools.offer(task);
    }
}
