package org.sujarit.process.task;

import java.util.Arrays;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;

/**
 * Puts work that came back under an older version before all other at the start, as is done since. Whom it waits for stays
 * as it was: somebody may count on it.
 */
@Component
@Order(41)
class ReturnedInOlderVersions implements ApplicationRunner {

    /** The migration that came with work that is sent back to who submitted it. */
    private static final String SINCE = "36";

    private static final String[] COMING_BACK = UserTask.keys(UserTask::comesBack);

    private final WorkPools pools;
    private final RuntimeService runtime;
    private final ReturnedWork returned;
    private final ActingAs actingAs;
    private final Flyway flyway;

    ReturnedInOlderVersions(
            WorkPools pools, RuntimeService runtime, ReturnedWork returned, ActingAs actingAs, Flyway flyway) {
        this.pools = pools;
        this.runtime = runtime;
        this.returned = returned;
        this.actingAs = actingAs;
        this.flyway = flyway;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Arrays.stream(flyway.info().applied())
                .filter(migration -> SINCE.equals(migration.getVersion().getVersion()))
                .map(MigrationInfo::getInstalledOn)
                .forEach(this::markOpenedBefore);
    }

    private void markOpenedBefore(Date installed) {
        actingAs.lookUp(() -> {
            pools
                    .query()
                    .taskDefinitionKeyIn(COMING_BACK)
                    .taskCreatedBefore(installed)
                    .taskMaxPriority(ReturnedWork.FIRST - 1)
                    .list()
                    .stream()
                    .filter(this::cameBack)
                    .forEach(task -> pools.putFirst(task.getId()));
            return true;
        });
    }

    private boolean cameBack(Task task) {
        UserTask kind = UserTask.of(task.getTaskDefinitionKey());
        String key = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return returned.isSentBack(kind, kind.subject(key));
    }
}
