package org.sujarit.access.web;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine from logging as its own error, with a stack, that somebody was told no. Whoever tells the person logs
 * one line; a fault is logged as it always was.
 */
@Component
class QuietRefusals extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Factory factory = new Factory();
        factory.setProcessEngineConfiguration(configuration);
        configuration.setCommandContextFactory(factory);
    }

    private static final class Factory extends CommandContextFactory {

        @Override
        public CommandContext createCommandContext() {
            return new Context(getProcessEngineConfiguration());
        }
    }

    private static final class Context extends CommandContext {

        Context(ProcessEngineConfigurationImpl configuration) {
            super(configuration);
        }

        /** The engine would do so for a task that somebody else has, with the stack. */
        @Override
        protected boolean shouldLogInfo(Throwable thrown) {
            return false;
        }

        @Override
        protected boolean shouldLogFine(Throwable thrown) {
            return super.shouldLogFine(thrown)
                    || super.shouldLogInfo(thrown)
                    || EngineRefusals.in(thrown).isPresent()
                    || (EngineRefusals.isOfNothing(thrown)
                            && RefusalWords.request().isPresent());
        }
    }
}
