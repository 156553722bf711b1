package org.sujarit.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * What the engine is told to leave out. Here and not as generic properties: Spring would look at every property of the
 * engine for those, and one of them is of a type of the library that is left out.
 */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // Decision tables are read by the engine's own, older FEEL: the newer one runs code written into a table.
        configuration.setDmnFeelEnableLegacyBehavior(true);
        // Counts who was given how many tasks, for the vendor's licences.
        configuration.setTaskMetricsEnabled(false);
    }
}
