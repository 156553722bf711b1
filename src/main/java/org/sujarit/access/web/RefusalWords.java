package org.sujarit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;
import org.sujarit.access.rest.EngineAnswers;
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

    private static final Map<Refused.Kind, Status> STATUS = Map.of(
            Refused.Kind.INVALID, Status.BAD_REQUEST,
            Refused.Kind.FORBIDDEN, Status.FORBIDDEN,
            Refused.Kind.CONFLICT, Status.CONFLICT,
            Refused.Kind.MISSING, Status.NOT_FOUND,
            Refused.Kind.AWAY, Status.SERVICE_UNAVAILABLE);

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
        } catch (ProcessEngineException | DataAccessException | Refused thrown) {
            boolean withinAnother = Context.getCommandContext() != null;
            Optional<Refused> refused = refusedBy(thrown);
            Optional<HttpServletRequest> asked = request();
            if (!withinAnother && asked.isPresent() && refused.isEmpty() && thrown instanceof AuthorizationException) {
                problems.getObject().note(Refused.forbidden("access.role")); // the engine's own words tell the rest
            }
            if (withinAnother || refused.isEmpty() || asked.isEmpty() || isToldByItself(command, thrown)) {
                throw thrown;
            }
            throw told(refused.get(), asked.get());
        }
    }

    /** The one address that answers this exception with 404, and any other with a fault. */
    private static boolean isToldByItself(Command<?> command, RuntimeException thrown) {
        return command instanceof ExecuteJobsCmd && EngineRefusals.isOfNothing(thrown);
    }

    /** Empty where it is not Camunda's own pages or their API that ask. */
    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                        .filter(request -> request.getRequestURI().startsWith(WEB_APPS))
                : Optional.empty();
    }

    private static Optional<Refused> refusedBy(RuntimeException thrown) {
        if (thrown instanceof TaskAlreadyClaimedException) {
            return Optional.of(Refused.conflict("work.taken"));
        }
        Optional<Refused> refused = EngineRefusals.in(thrown);
        return refused.isEmpty() && EngineRefusals.isOfNothing(thrown)
                ? Optional.of(Refused.missing("engine.missing"))
                : refused;
    }

    private static boolean isAnothers(Refused refused) {
        return refused.reasons().get(0).key().equals(EngineRefusals.ANOTHERS);
    }

    /** Of any exception of the engine its REST would make a fault of the server. */
    private RestException told(Refused refused, HttpServletRequest asked) {
        // A stranger is told the same of what is another agency's and of what is not there, and reads the same of it
        // later.
        Refused said = refused.kind() == Refused.Kind.MISSING && isAnothers(refused)
                ? Refused.missing("engine.missing").concerning(refused.agency())
                : refused;
        problems.getObject().note(said);
        String words = problems.getObject().words(said, languages.getObject().resolveLocale(asked));
        Status status = Objects.requireNonNull(STATUS.get(refused.kind()));
        EngineAnswers.told(asked, status.getStatusCode());
        return new RestException(status, refused, words);
    }
}
