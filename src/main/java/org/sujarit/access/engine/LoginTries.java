package org.sujarit.access.engine;

import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.sujarit.access.CommandWatch;
import org.sujarit.refusal.Refused;

/**
 * Slows down whoever guesses passwords, wherever one can be tried: the login, HTTP Basic, and the engine's own REST, which
 * asks for the password again when it is changed and tells anybody who is logged in whether a password is right.
 */
@Component
class LoginTries extends CommandWatch {

    private final ObjectProvider<LoginFailures> failures;
    private final ObjectProvider<LoginRecords> records;

    LoginTries(ObjectProvider<LoginFailures> failures, ObjectProvider<LoginRecords> records) {
        this.failures = failures;
        this.records = records;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        if (!(command instanceof CheckPassword)
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return further.with(command);
        }
        String account = String.valueOf(value(command, "userId"));
        String source = request.getRequest().getRemoteAddr();
        long seconds = failures.getObject().wait(account, source);
        if (seconds > 0) {
            throw Refused.forbidden("access.wait", seconds);
        }
        T right = further.with(command);
        if (Boolean.TRUE.equals(right)) {
            failures.getObject().forget(account, source);
        } else {
            failures.getObject().add(account, source);
            records.getObject().failed(account);
        }
        return right;
    }
}
