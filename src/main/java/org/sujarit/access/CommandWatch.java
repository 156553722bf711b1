package org.sujarit.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;

/**
 * Sees each command of the engine before it is done, whichever way the engine is told. It stands within whoever puts
 * refusals into words, so its transaction is over before a refusal is written down.
 */
public abstract class CommandWatch extends AbstractProcessEnginePlugin {

    /** The command that goes on; whatever surrounds it does. */
    @FunctionalInterface
    public interface Further {

        <T> T with(Command<T> command);
    }

    /**
     * Does the command by {@code further}, or refuses it.
     *
     * @return what the command gives
     */
    protected abstract <T> T watch(Command<T> command, Further further);

    @Override
    public final void preInit(ProcessEngineConfigurationImpl configuration) {
        @Nullable List<CommandInterceptor> others = configuration.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> interceptors = others == null ? new ArrayList<>() : new ArrayList<>(others);
        interceptors.add(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                return watch(command, next::execute);
            }
        });
        configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }

    /** What the command carries under that name; the engine's commands do not tell. */
    protected static @Nullable Object value(Command<?> command, String field) {
        return PropertyAccessorFactory.forDirectFieldAccess(command).getPropertyValue(field);
    }
}
