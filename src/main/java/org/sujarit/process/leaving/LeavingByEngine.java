package org.sujarit.process.leaving;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks {@link Leaving} before the engine makes or deletes people, units and agencies, whichever way it is told to. */
@Component
class LeavingByEngine extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Leaving> leaving;

    LeavingByEngine(ObjectProvider<Leaving> leaving) {
        this.leaving = leaving;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        @Nullable List<CommandInterceptor> others = configuration.getCustomPreCommandInterceptorsTxRequired();
        if (others != null) {
            interceptors.addAll(others);
        }
        interceptors.add(new Asking(leaving)); // its transaction is over before a refusal is written down
        configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }

    private static final class Asking extends CommandInterceptor {

        private final ObjectProvider<Leaving> leaving;

        Asking(ObjectProvider<Leaving> leaving) {
            this.leaving = leaving;
        }

        @Override
        public <T> T execute(Command<T> command) {
            if (command instanceof SaveUserCmd) {
                leaving.getObject().saved((UserEntity) value(command, "user"));
            } else if (command instanceof SaveGroupCmd
                    && value(command, "group") instanceof GroupEntity group
                    && group.getRevision() == 0) {
                leaving.getObject().newUnit(group.getId());
            } else if (command instanceof DeleteUserCmd) {
                return leaving.getObject().person(id(command, "userId"), () -> next.execute(command));
            } else if (command instanceof DeleteGroupCmd) {
                return leaving.getObject().unit(id(command, "groupId"), () -> next.execute(command));
            } else if (command instanceof DeleteTenantGroupMembershipCmd) {
                return leaving.getObject().unitFromAgency(id(command, "groupId"), () -> next.execute(command));
            } else if (command instanceof DeleteTenantCmd) {
                return leaving.getObject().agency(id(command, "tenantId"), () -> next.execute(command));
            }
            return next.execute(command);
        }

        private static String id(Command<?> command, String field) {
            return (String) value(command, field);
        }

        /** The engine's commands do not tell what they carry. */
        private static Object value(Command<?> command, String field) {
            return java.util.Objects.requireNonNull(
                    PropertyAccessorFactory.forDirectFieldAccess(command).getPropertyValue(field));
        }
    }
}
