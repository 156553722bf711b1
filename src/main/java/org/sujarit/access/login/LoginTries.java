package org.sujarit.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
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

    /** Less than whoever waits for an answer gives up in. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** All needed long after the engine was built, which is early. */
    private final ObjectProvider<LoginFailures> failures;

    private final ObjectProvider<LoginRecords> records;
    private final ObjectProvider<KnownBrowsers> browsers;
    private final UnderWay underWay = new UnderWay();

    LoginTries(
            ObjectProvider<LoginFailures> failures,
            ObjectProvider<LoginRecords> records,
            ObjectProvider<KnownBrowsers> browsers) {
        this.failures = failures;
        this.records = records;
        this.browsers = browsers;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        if (!(command instanceof CheckPassword)
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return further.with(command);
        }
        String account = String.valueOf(value(command, "userId"));
        return lookedInTurn(command, further, account, subjects(account, request.getRequest()));
    }

    /** A script that calls several times at once is refused none of them: what is under way may yet be given back. */
    private <T> T lookedInTurn(Command<T> command, Further further, String account, Subjects subjects) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            UnderWay.Turn turn = underWay.begin(subjects.all());
            Reserved tried = reserved(subjects, turn);
            if (tried.mayBeLookedAt()) {
                try {
                    return looked(command, further, tried, account);
                } finally {
                    turn.end();
                }
            }
            if (!turn.standBack(tried.waitsFor(), until)) {
                throw Refused.forbidden("access.wait", failures.getObject().refuse(tried));
            }
        }
    }

    private Reserved reserved(Subjects subjects, UnderWay.Turn turn) {
        try {
            return failures.getObject().reserve(subjects);
        } catch (RuntimeException notCounted) {
            turn.end();
            throw notCounted;
        }
    }

    private Subjects subjects(String account, HttpServletRequest request) {
        String source = request.getRemoteAddr();
        return browsers.getObject()
                .of(account, BrowserTokens.of(request))
                .map(browser -> Subjects.ofKnownBrowser(account, source, browser))
                .orElseGet(() -> Subjects.of(account, source));
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
}
