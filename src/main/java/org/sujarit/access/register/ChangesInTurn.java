package org.sujarit.access.register;

import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantUserMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantUserMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTenantCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.sujarit.access.CommandWatch;
import org.sujarit.access.PeopleInTurn;

/**
 * Gives each change of people, groups and agencies its turn, before anybody else looks whether it may be: two that hold
 * one after the other do not hold in the same moment.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChangesInTurn extends CommandWatch {

    private final ObjectProvider<PeopleInTurn> turns;

    /** @param turns needed long after the engine was built */
    ChangesInTurn(ObjectProvider<PeopleInTurn> turns) {
        this.turns = turns;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        if (ofOnePerson(command) && value(command, "userId") instanceof String person) {
            return turns.getObject().changeOf(person, () -> further.with(command));
        }
        if (ofOneUnit(command) && value(command, "groupId") instanceof String group) {
            return turns.getObject().changeOfGroup(group, () -> further.with(command));
        }
        if (ofTheRegister(command)) {
            return turns.getObject().change(() -> further.with(command));
        }
        return further.with(command);
    }

    private static boolean ofOnePerson(Command<?> command) {
        return command instanceof CreateMembershipCmd
                || command instanceof DeleteMembershipCmd
                || command instanceof CreateTenantUserMembershipCmd
                || command instanceof DeleteTenantUserMembershipCmd
                || command instanceof DeleteUserCmd;
    }

    private static boolean ofOneUnit(Command<?> command) {
        return command instanceof DeleteGroupCmd || command instanceof DeleteTenantGroupMembershipCmd;
    }

    private static boolean ofTheRegister(Command<?> command) {
        return command instanceof SaveGroupCmd
                || command instanceof SaveTenantCmd
                || command instanceof DeleteTenantCmd
                || command instanceof CreateTenantGroupMembershipCmd
                || isNewPerson(command);
    }

    /** An account that is there is guarded by its own revision; nobody else waits while its password is reckoned. */
    private static boolean isNewPerson(Command<?> command) {
        return command instanceof SaveUserCmd
                && value(command, "user") instanceof UserEntity person
                && person.getRevision() == 0;
    }
}
