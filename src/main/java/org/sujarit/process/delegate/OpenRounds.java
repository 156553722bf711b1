package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.process.start.OpeningMissingRounds;

@Component
class OpenRounds implements JavaDelegate {

    private final OpeningMissingRounds opening;

    OpenRounds(OpeningMissingRounds opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.openMissing();
    }
}
