package org.sujarit.process.task;

import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantUserMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.sujarit.access.CommandWatch;

/**
 * Notices in Camunda Admin, where people are put into groups and agencies, that somebody may have become or ceased to be
 * what work is for. The engine keeps as candidates whoever was head when the task began, and as assignee whoever took it.
 */
@Component
class PeopleChange extends CommandWatch {

    private final ObjectProvider<HandingOn> handingOn;

    PeopleChange(ObjectProvider<HandingOn> handingOn) {
        this.handingOn = handingOn;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        boolean changes = command instanceof CreateMembershipCmd
                || command instanceof DeleteMembershipCmd
                || command instanceof DeleteTenantUserMembershipCmd
                || command instanceof DeleteUserCmd;
        if (changes && value(command, "userId") instanceof String person) {
            return handingOn.getObject().with(person, () -> further.with(command));
        }
        boolean changesGroup = command instanceof DeleteGroupCmd || command instanceof DeleteTenantGroupMembershipCmd;
        if (changesGroup && value(command, "groupId") instanceof String group) {
            return handingOn.getObject().withMembers(group, () -> further.with(command));
        }
        return further.with(command);
    }
}
