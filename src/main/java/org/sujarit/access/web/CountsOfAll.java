package org.sujarit.access.web;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.HistoricActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.SchemaLogQueryImpl;
import org.camunda.bpm.engine.impl.cmd.GetUniqueTaskWorkerCountCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.sujarit.access.CommandWatch;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;

/** Keeps for the administrator what the engine counts over all agencies together, without asking who may know it. */
@Component
class CountsOfAll extends CommandWatch {

    private static final List<Class<?>> COUNTING = List.of(
            MetricsQueryImpl.class,
            GetUniqueTaskWorkerCountCmd.class,
            HistoricActivityStatisticsQueryImpl.class,
            SchemaLogQueryImpl.class);

    /** Needed long after the engine was built, of which it is a part. */
    private final ObjectProvider<IdentityService> identity;

    CountsOfAll(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        if (COUNTING.stream().anyMatch(counting -> counting.isInstance(command))) {
            Authentication person = identity.getObject().getCurrentAuthentication();
            if (person != null && !Role.ADMINISTRATOR.isAmong(person.getGroupIds())) {
                throw Refused.forbidden("access.counted-over-all");
            }
            if (person != null && command instanceof MetricsQueryImpl) {
                throw Refused.missing("engine.not-counted"); // its metrics are off, and it takes them for granted
            }
        }
        return further.with(command);
    }
}
