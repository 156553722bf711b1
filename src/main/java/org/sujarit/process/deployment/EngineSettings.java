package org.sujarit.process.deployment;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.springframework.stereotype.Component;

/**
 * What the engine is told to leave out. Here and not as generic properties: Spring would look at every property of the
 * engine for those, and one of them is of a type of the library that is left out.
 */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        RememberedGetters.use();
        // Decision tables are read by the engine's own, older FEEL: the newer one runs code written into a table.
        configuration.setDmnFeelEnableLegacyBehavior(true);
        // Counts who was given how many tasks, for the vendor's licences.
        configuration.setTaskMetricsEnabled(false);
        // History may go ten years after a process ended (its time to live). The engine's default also writes that day
        // into each row: where a year ends, it finds and rewrites the whole history of the year and all its measures.
        configuration.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        configuration.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        NamedColumns.only(configuration.getSqlSessionFactory().getConfiguration());
        configuration
                .getSessionFactories()
                .put(DbEntityManager.class, new RowsWithIds.Factory(configuration.getIdGenerator()));
    }
}
