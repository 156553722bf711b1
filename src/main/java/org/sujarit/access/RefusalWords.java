package org.sujarit.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;

/**
 * Says in words why a button of Camunda's own web apps did nothing: those show a person whatever message an exception of
 * the engine has. Our own addresses tell refusals themselves. Each chain of interceptors needs one of its own.
 */
@Component
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class RefusalWords extends CommandInterceptor {

    private static final String WEB_APPS = "/camunda/";

    private final ObjectProvider<Problems> problems;
    private final ObjectProvider<LocaleResolver> languages;

    /** Both are needed long after the engine was built, which is early. */
    RefusalWords(ObjectProvider<Problems> problems, ObjectProvider<LocaleResolver> languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException | Refused thrown) {
            Optional<Refused> refused = refusedBy(thrown);
            Optional<HttpServletRequest> asked = request();
            if (refused.isEmpty() || asked.isEmpty()) {
                throw thrown;
            }
            throw told(refused.get(), asked.get());
        }
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                        .filter(request -> request.getRequestURI().startsWith(WEB_APPS))
                : Optional.empty();
    }

    private static Optional<Refused> refusedBy(RuntimeException thrown) {
        return thrown instanceof TaskAlreadyClaimedException
                ? Optional.of(Refused.conflict("work.taken"))
                : EngineRefusals.in(thrown);
    }

    /** With the refusal inside, for the same command may be told of on its way out of another. */
    private ProcessEngineException told(Refused refused, HttpServletRequest asked) {
        Locale language = languages.getObject().resolveLocale(asked);
        String words = problems.getObject().words(refused, language);
        boolean outermost = Context.getCommandContext() == null;
        if (outermost) {
            problems.getObject().note(refused);
        }
        ProcessEngineException told = refused.kind() == Refused.Kind.FORBIDDEN
                ? new AuthorizationException(words)
                : new BadUserRequestException(words);
        told.initCause(refused);
        return told;
    }
}
