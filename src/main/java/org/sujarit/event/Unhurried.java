package org.sujarit.event;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets PostgreSQL write what deliveries do with the next writes of people's work instead of at once. Nothing can get lost
 * by that: what a crash takes of a delivery, it takes of its confirmation too, so the event is delivered again.
 */
@Component
class Unhurried implements TransactionExecutionListener {

    private final JdbcClient jdbc;
    private final String deliveries;
    private final boolean postgresql;

    Unhurried(
            JdbcClient jdbc,
            @Value("${spring.task.execution.thread-name-prefix}") String deliveries,
            @Value("${spring.datasource.url}") String database) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.postgresql = database.startsWith("jdbc:postgresql:");
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (postgresql && failure == null && Thread.currentThread().getName().startsWith(deliveries)) {
            jdbc.sql("set local synchronous_commit = off").update();
        }
    }
}
