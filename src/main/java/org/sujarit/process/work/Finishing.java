package org.sujarit.process.work;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.process.step.Step;
import org.sujarit.process.task.TaskPools;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;

/** The engine's part of finishing a task, in one command instead of six. */
@Component
class Finishing {

    private final TaskService tasks;
    private final TaskPools pools;
    private final ProcessEngineConfigurationImpl engine;

    Finishing(TaskService tasks, TaskPools pools, ProcessEngine engine) {
        this.tasks = tasks;
        this.pools = pools;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** An open task, whoever asks; what may be done with it is for the caller to check. */
    record Found(
            String id,
            String key,
            String agency,
            String businessKey,
            @Nullable String assignee,
            Set<IdentityLink> candidates,
            Step.About about) {

        /** Whether it is offered to that person, alone or as one of a group. */
        boolean offeredTo(Actor person) {
            return assignee == null
                    && candidates.stream()
                            .anyMatch(one -> person.id().equals(one.getUserId())
                                    || (one.getGroupId() != null
                                            && person.groups().contains(one.getGroupId())));
        }
    }

    /** What the engine loads on the way it keeps until the end, and writes once. */
    void inOneCommand(Runnable work) {
        Command<Void> command = context -> {
            work.run();
            return null;
        };
        engine.getCommandExecutorTxRequired().execute(command);
    }

    Optional<Found> find(String taskId) {
        Command<Optional<Found>> command = context -> context.runWithoutAuthorization(() -> find(taskId, context));
        return engine.getCommandExecutorTxRequired().execute(command);
    }

    private static Optional<Found> find(String taskId, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null || task.getExecution() == null) {
            return Optional.empty();
        }
        Map<String, Object> variables = task.getExecution().getVariables();
        Long cycle = (Long) Objects.requireNonNull(variables.get(Variables.CYCLE), taskId);
        return Optional.of(new Found(
                taskId,
                task.getTaskDefinitionKey(),
                task.getTenantId(),
                task.getExecution().getProcessBusinessKey(),
                task.getAssignee(),
                task.getCandidates(),
                new Step.About(
                        cycle,
                        (Long) variables.get(Variables.MEASURE),
                        (Long) variables.get(Variables.AMENDMENT),
                        (Long) variables.get(Variables.ROUND))));
    }

    /** @throws org.sujarit.refusal.Refused naming who may decide, when the person would but had a hand in the work */
    void mustNotBeOwnWork(Found task, Actor person) {
        pools.mustNotBeOwnWork(UserTask.of(task.key()), task.businessKey(), person);
    }

    /** Asks the database, whatever was loaded before. */
    boolean isOpen(String taskId) {
        Command<Boolean> command = context -> context.runWithoutAuthorization(
                () -> tasks.createTaskQuery().taskId(taskId).count() > 0);
        return engine.getCommandExecutorTxRequired().execute(command);
    }

    /**
     * Ends the task in that person's name. The engine's own rights on tasks are not asked as well: whoever may work on it
     * was asked by {@link Work}, and is asked again, of what is true now, by the listener of every ended task.
     */
    void finish(Found task, Actor person) {
        Command<Void> both = context -> context.runWithoutAuthorization(() -> {
            if (task.assignee() == null) {
                tasks.claim(task.id(), person.id());
            }
            tasks.complete(task.id());
            return null;
        });
        engine.getCommandExecutorTxRequired().execute(both);
    }
}
