package org.sujarit.process.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.metrics.Figure;

/** What an operator watches of people's work and of the engine's. */
@Configuration(proxyBeanMethods = false)
class EngineFigures {

    private final JdbcClient jdbc;

    EngineFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    Figure openWorkFigure() {
        return count("sujarit.tasks.open", "open tasks of people", "ACT_RU_TASK");
    }

    @Bean
    Figure overdueWorkFigure() {
        return count(
                "sujarit.tasks.overdue",
                "open tasks whose day is over",
                "ACT_RU_TASK where DUE_DATE_ < current_timestamp");
    }

    @Bean
    Figure failedJobsFigure() {
        return count(
                "sujarit.jobs.failed",
                "jobs of the engine that are not tried again by themselves",
                "ACT_RU_JOB where RETRIES_ = 0");
    }

    @Bean
    Figure incidentsFigure() {
        return count("sujarit.incidents", "open incidents, as Cockpit shows them", "ACT_RU_INCIDENT");
    }

    @Bean
    Figure nodesFigure() {
        return count("sujarit.nodes", "nodes that do jobs", "node_alive");
    }

    private Figure count(String name, String meaning, String rows) {
        return new Figure(name, meaning, () -> jdbc.sql("select count(*) from " + rows)
                .query(Long.class)
                .single());
    }
}
