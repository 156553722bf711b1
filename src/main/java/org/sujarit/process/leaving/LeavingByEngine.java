package org.sujarit.process.leaving;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.sujarit.access.CommandWatch;

/** Asks {@link Leaving} before the engine deletes people, units and agencies, whichever way it is told to. */
@Component
class LeavingByEngine extends CommandWatch {

    private final ObjectProvider<Leaving> leaving;

    LeavingByEngine(ObjectProvider<Leaving> leaving) {
        this.leaving = leaving;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        if (command instanceof DeleteUserCmd) {
            return leaving.getObject().person(id(command, "userId"), () -> further.with(command));
        } else if (command instanceof DeleteGroupCmd) {
            return leaving.getObject().unit(id(command, "groupId"), () -> further.with(command));
        } else if (command instanceof DeleteTenantGroupMembershipCmd) {
            return leaving.getObject().unitFromAgency(id(command, "groupId"), () -> further.with(command));
        } else if (command instanceof DeleteTenantCmd) {
            return leaving.getObject().agency(id(command, "tenantId"), () -> further.with(command));
        }
        return further.with(command);
    }

    private static String id(Command<?> command, String field) {
        return (String) Objects.requireNonNull(value(command, field));
    }
}
