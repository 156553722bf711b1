package org.sujarit.access.engine;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Closes CVE-2026-109432, which the Community Edition will not mend: the engine forbids expressions in a query that
 * comes from outside, but forgets to look into its "or" parts, where they would be run.
 */
@Component
class OrQueryExpressionGuard extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                guarded(configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                guarded(configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> guarded(@Nullable List<CommandInterceptor> others) {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        interceptors.add(new Guard());
        if (others != null) {
            interceptors.addAll(others);
        }
        return interceptors;
    }

    private static final class Guard extends CommandInterceptor {

        private static final Field EXTENDING = extending();

        @Override
        public <T> T execute(Command<T> command) {
            if (command instanceof TaskQueryImpl query) {
                check(query);
            } else if (command instanceof AbstractExecuteFilterCmd filter
                    && extendingQuery(filter) instanceof TaskQueryImpl query) {
                check(query);
            }
            return next.execute(command);
        }

        private static void check(TaskQueryImpl query) {
            for (TaskQueryImpl part : query.getQueries()) {
                if (part != query) {
                    if (!part.getExpressions().isEmpty()) {
                        throw new BadUserRequestException("Expressions are forbidden in adhoc queries");
                    }
                    check(part);
                }
            }
        }

        private static @Nullable Object extendingQuery(AbstractExecuteFilterCmd filter) {
            try {
                return EXTENDING.get(filter);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static Field extending() {
            try {
                Field field = AbstractExecuteFilterCmd.class.getDeclaredField("extendingQuery");
                field.setAccessible(true);
                return field;
            } catch (NoSuchFieldException changed) {
                throw new IllegalStateException("the engine changed; look again at CVE-2026-109432", changed);
            }
        }
    }
}
