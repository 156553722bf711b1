package org.sujarit.process.job;

import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says that this node lives, and lets the jobs of those that live no more go on. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
public class Heartbeat {

    private final Nodes nodes;
    private final JobExecutor executor;

    Heartbeat(JdbcClient jdbc, ProcessEngine engine, JobExecutor executor) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.nodes = new Nodes(jdbc, configuration.getCommandExecutorTxRequired());
        this.executor = executor;
    }

    /** Before the first job is taken, and every five seconds from then on. */
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    public void beat() {
        nodes.lives(executor.getLockOwner());
        nodes.freeJobsOfTheLost();
    }
}
