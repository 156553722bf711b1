package org.sujarit.access.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.sujarit.access.CommandWatch;
import org.sujarit.access.engine.LoginFailures.Reserved;
import org.sujarit.refusal.Refused;

/**
 * Slows down whoever guesses passwords, wherever one can be tried: the login, HTTP Basic, and the engine's own REST, which
 * asks for the password again when it is changed and tells anybody who is logged in whether a password is right.
 */
@Component
class LoginTries extends CommandWatch {

    /** Less than whoever waits for an answer gives up in. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ObjectProvider<LoginFailures> failures;
    private final ObjectProvider<LoginRecords> records;
    private final UnderWay underWay = new UnderWay();

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
        Reserved tried = reserve(account, source);
        List<String> keys = List.of(ofAccount(account), ofSource(source));
        underWay.begin(keys);
        try {
            return looked(command, further, tried, account);
        } finally {
            underWay.end(keys);
        }
    }

    /** A script that calls several times at once is refused none of them: what is under way may yet be given back. */
    private Reserved reserve(String account, String source) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Reserved tried = failures.getObject().reserve(account, source);
        while (!tried.mayBeLookedAt()) {
            if (!underWay.endedBefore(until, tried.forTheSource() ? ofSource(source) : ofAccount(account))) {
                throw Refused.forbidden("access.wait", tried.seconds());
            }
            tried = failures.getObject().reserve(account, source);
        }
        return tried;
    }

    private static String ofAccount(String account) {
        return "account " + account;
    }

    private static String ofSource(String source) {
        return "source " + source;
    }

    private <T> T looked(Command<T> command, Further further, Reserved tried, String account) {
        T right;
        try {
            right = further.with(command);
        } catch (RuntimeException unknown) {
            failures.getObject().giveBack(tried);
            throw unknown;
        }
        if (Boolean.TRUE.equals(right)) {
            failures.getObject().forget(tried);
        } else {
            records.getObject().failed(account);
        }
        return right;
    }

    /** Passwords that this node looks at in this moment. Whoever waits for them holds nothing else. */
    private static final class UnderWay {

        private final Map<String, Integer> counts = new HashMap<>();

        synchronized void begin(List<String> keys) {
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }

        synchronized void end(List<String> keys) {
            keys.forEach(key -> counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1));
            notifyAll();
        }

        /** False at once where there are none, so that nothing is given back. */
        synchronized boolean endedBefore(long until, String key) {
            boolean any = counts.containsKey(key);
            while (counts.containsKey(key)) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                try {
                    wait(left);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return any;
        }
    }
}
