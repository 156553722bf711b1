package org.sujarit.process.deployment;

import jakarta.annotation.PreDestroy;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.sujarit.process.job.Heartbeat;

/**
 * Lets the engine's timers and jobs run once everything they need is there. The starter does so too, but not before
 * other listeners of the same event, which may need jobs already.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class Jobs {

    private final JobExecutor executor;
    private final Heartbeat heartbeat;

    Jobs(JobExecutor executor, Heartbeat heartbeat) {
        this.executor = executor;
        this.heartbeat = heartbeat;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void start() {
        heartbeat.beat(); // a job that this node takes must not look like one of a lost node
        executor.start();
    }

    @PreDestroy
    void stop() {
        if (executor.isActive()) {
            executor.shutdown();
        }
    }
}
