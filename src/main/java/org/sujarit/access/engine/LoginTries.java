package org.sujarit.access.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.sujarit.refusal.Refused;

/**
 * Slows down whoever guesses passwords, wherever one can be tried: the login, HTTP Basic, and the engine's own REST, which
 * asks for the password again when it is changed and tells anybody who is logged in whether a password is right.
 */
@Component
class LoginTries extends AbstractProcessEnginePlugin {

    private final ObjectProvider<LoginFailures> failures;
    private final ObjectProvider<LoginRecords> records;

    LoginTries(ObjectProvider<LoginFailures> failures, ObjectProvider<LoginRecords> records) {
        this.failures = failures;
        this.records = records;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        @Nullable List<CommandInterceptor> others = configuration.getCustomPreCommandInterceptorsTxRequired();
        if (others != null) {
            interceptors.addAll(others);
        }
        interceptors.add(new Slowing()); // within whoever puts refusals into words
        configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }

    private final class Slowing extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (!(command instanceof CheckPassword)
                    || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
                return next.execute(command);
            }
            String account = String.valueOf(
                    PropertyAccessorFactory.forDirectFieldAccess(command).getPropertyValue("userId"));
            String source = request.getRequest().getRemoteAddr();
            long seconds = failures.getObject().wait(account, source);
            if (seconds > 0) {
                throw Refused.forbidden("access.wait", seconds);
            }
            T right = next.execute(command);
            if (Boolean.TRUE.equals(right)) {
                failures.getObject().forget(account, source);
            } else {
                failures.getObject().add(account, source);
                records.getObject().failed(account);
            }
            return right;
        }
    }
}
