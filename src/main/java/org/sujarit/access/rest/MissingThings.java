package org.sujarit.access.rest;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cmd.AbstractGetDeployedFormCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetProcessDefinitionStateCmd;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.sujarit.access.CommandWatch;
import org.sujarit.refusal.Refused;

/** Looks for what the engine takes for granted, where it would fail without a word on what is missing. */
@Component
class MissingThings extends CommandWatch {

    /** Needed long after the engine was built, of which this is a part. */
    private final ObjectProvider<RepositoryService> repository;

    MissingThings(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        boolean form =
                command instanceof AbstractGetDeployedFormCmd; // none is deployed, each comes with the application
        boolean process = command instanceof AbstractSetProcessDefinitionStateCmd
                && value(command, "processDefinitionId") instanceof String id
                && isMissing(id);
        if (form || process) {
            throw Refused.missing("engine.missing");
        }
        T found = further.with(command);
        if (found == null && command instanceof GetActivityInstanceCmd) { // of another agency's it says so itself
            throw Refused.missing("engine.missing");
        }
        return found;
    }

    private boolean isMissing(String processDefinition) {
        return repository
                        .getObject()
                        .createProcessDefinitionQuery()
                        .processDefinitionId(processDefinition)
                        .count()
                == 0;
    }
}
