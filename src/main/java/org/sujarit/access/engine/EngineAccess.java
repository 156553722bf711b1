package org.sujarit.access.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets the engine's authorizations up: checked always, granted once for each role, kept apart by agency. */
@Component
class EngineAccess extends AbstractProcessEnginePlugin {

    /** Process variable with the agency's code. */
    private static final String AGENCY = "agency";

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setAuthorizationEnabled(true);
        // Rights are only ever granted here; looking for revoked ones would cost a query in every command.
        configuration.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        // The engine would write a row for each task and candidate, which makes work lists slow beyond 10,000 tasks.
        // Roles are granted their tasks once (Grants); who may do which task, the listeners of the tasks check.
        configuration.setResourceAuthorizationProvider(new NoTaskRows());
        configuration.setCustomSessionFactories(List.of(new RoleRights.Factory()));
        configuration.setTenantIdProvider(new AgencyAsTenant());
    }

    /** An instance belongs to the agency it is started for, so the engine itself keeps agencies apart. */
    private static final class AgencyAsTenant implements TenantIdProvider {

        @Override
        public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
            TypedValue agency = context.getVariables().getValueTyped(AGENCY);
            // An object that somebody sends by that name is no agency and is not read; the start is refused.
            boolean unread = agency == null || agency instanceof SerializableValue;
            return !unread && agency.getValue() instanceof String code ? code : null;
        }

        @Override
        public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
            return null;
        }

        @Override
        public @Nullable String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext context) {
            DelegateExecution execution = context.getExecution();
            return execution == null ? null : execution.getTenantId();
        }
    }
}
