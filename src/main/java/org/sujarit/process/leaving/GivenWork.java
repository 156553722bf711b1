package org.sujarit.process.leaving;

import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.sujarit.access.CommandWatch;
import org.sujarit.access.PeopleInTurn;

/**
 * Keeps the account of whoever takes work or is given it until that is written: deleted in the same moment, it would
 * leave work that nobody can finish. Work that is taken and finished in one command holds nobody, as none is left.
 */
@Component
class GivenWork extends CommandWatch {

    private final ObjectProvider<PeopleInTurn> turns;

    GivenWork(ObjectProvider<PeopleInTurn> turns) {
        this.turns = turns;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        Object person = Context.getCommandContext() == null ? doer(command) : null;
        return person instanceof String id
                ? turns.getObject().workFor(id, () -> further.with(command))
                : further.with(command);
    }

    private static @Nullable Object doer(Command<?> command) {
        if (command instanceof ClaimTaskCmd
                || command instanceof DelegateTaskCmd
                || (command instanceof AbstractAddIdentityLinkCmd
                        && IdentityLinkType.ASSIGNEE.equals(value(command, "type")))) {
            return value(command, "userId");
        }
        return command instanceof SaveTaskCmd && value(command, "task") instanceof Task task
                ? task.getAssignee()
                : null;
    }
}
