package org.sujarit.access.rest;

import org.camunda.bpm.engine.impl.cmd.AbstractGetDeployedFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;
import org.sujarit.access.CommandWatch;
import org.sujarit.refusal.Refused;

/** No form is deployed: each comes with the application. The engine looks for one without asking whether the task is there. */
@Component
class DeployedForms extends CommandWatch {

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        if (command instanceof AbstractGetDeployedFormCmd) {
            throw Refused.missing("engine.missing");
        }
        return further.with(command);
    }
}
