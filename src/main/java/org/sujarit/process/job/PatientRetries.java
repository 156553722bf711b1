package org.sujarit.process.job;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Tries a job that failed again, later each time, for an hour and a half: a database or a disk that is away for a while
 * leaves nothing to do for people. Here once and not in each diagram, so that it also holds for years under way.
 */
@Component
class PatientRetries extends AbstractProcessEnginePlugin {

    static final List<String> WAITS = List.of("PT10S", "PT1M", "PT5M", "PT20M", "PT1H");

    /** How often a job is tried until a person has to look at it. */
    static final int TRIES = WAITS.size() + 1;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        String waits = String.join(",", WAITS);
        configuration.setFailedJobRetryTimeCycle(waits);
        configuration.setDefaultNumberOfRetries(TRIES);
        List<BpmnParseListener> others = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> listeners = others == null ? new ArrayList<>() : new ArrayList<>(others);
        listeners.add(new OneRuleForAll(waits));
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
