package org.sujarit.process.task;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantUserMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Notices in Camunda Admin, where people are put into groups and agencies, that somebody may have become or ceased to be
 * what work is for. The engine keeps as candidates whoever was head when the task began, and as assignee whoever took it.
 */
@Component
class PeopleChange extends AbstractProcessEnginePlugin {

    private final ObjectProvider<HandingOn> handingOn;

    PeopleChange(ObjectProvider<HandingOn> handingOn) {
        this.handingOn = handingOn;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        @Nullable List<CommandInterceptor> others = configuration.getCustomPreCommandInterceptorsTxRequired();
        if (others != null) {
            interceptors.addAll(others);
        }
        interceptors.add(new Noticing(handingOn)); // its transaction is over before a refusal is written down
        configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }

    private static final class Noticing extends CommandInterceptor {

        private final ObjectProvider<HandingOn> handingOn;

        Noticing(ObjectProvider<HandingOn> handingOn) {
            this.handingOn = handingOn;
        }

        @Override
        public <T> T execute(Command<T> command) {
            boolean changes = command instanceof CreateMembershipCmd
                    || command instanceof DeleteMembershipCmd
                    || command instanceof DeleteTenantUserMembershipCmd
                    || command instanceof DeleteUserCmd;
            if (changes && value(command, "userId") instanceof String person) {
                return handingOn.getObject().with(person, () -> next.execute(command));
            }
            boolean changesGroup =
                    command instanceof DeleteGroupCmd || command instanceof DeleteTenantGroupMembershipCmd;
            if (changesGroup && value(command, "groupId") instanceof String group) {
                return handingOn.getObject().withMembers(group, () -> next.execute(command));
            }
            return next.execute(command);
        }

        private static @Nullable Object value(Command<?> command, String field) {
            return PropertyAccessorFactory.forDirectFieldAccess(command).getPropertyValue(field);
        }
    }
}
