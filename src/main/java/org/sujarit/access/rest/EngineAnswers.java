package org.sujarit.access.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.LocaleResolver;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;

/**
 * Says in words what the engine's own API answers with names of its classes and columns. What our own rules refused is in
 * words already. The API makes this object itself, hence the public class.
 */
public class EngineAnswers implements ContainerResponseFilter {

    /** Of a request that was refused in words. */
    private static final String TOLD = EngineAnswers.class.getName() + ".told";

    /** As the engine calls what is wrong with a request. */
    private static final String OF_THE_REQUEST = "InvalidRequestException";

    /** From now on this request is answered in words, with this status if it fails. */
    public static void told(HttpServletRequest request, int status) {
        request.setAttribute(TOLD, status);
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            if (!(attributes.getRequest().getAttribute(TOLD) instanceof Integer status)) {
                say(answer, attributes.getRequest());
            } else if (answer.getStatus() >= 500) { // as the engine's API makes of whatever a job is refused by
                answer.setStatus(status);
            }
        }
        if (answer.getStatus() == 404 && answer.getEntity() instanceof ExceptionDto missing) {
            missing.setType(OF_THE_REQUEST); // whichever class said so: it would tell what is another agency's
            missing.setCode(null);
        }
    }

    /** Who may do what, the engine tells in words of its own. */
    private static void say(ContainerResponseContext answer, HttpServletRequest request) {
        if (answer.getEntity() instanceof ExceptionDto said) {
            meant(answer.getStatus()).ifPresent(meant -> said.setMessage(words(meant, request)));
        } else if (answer.getStatus() == 400 && answer.getEntity() instanceof String) { // what the reader of JSON says
            ExceptionDto said = new ExceptionDto();
            said.setType(OF_THE_REQUEST);
            said.setMessage(words(Refused.because("request.unreadable"), request));
            answer.setEntity(said, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static Optional<Refused> meant(int status) {
        return switch (status) {
            case 400 -> Optional.of(Refused.because("request.unreadable"));
            case 404 -> Optional.of(Refused.missing("engine.missing"));
            default -> status >= 500 ? Optional.of(Refused.conflict("engine.fault")) : Optional.empty();
        };
    }

    private static String words(Refused meant, HttpServletRequest request) {
        var application = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        Locale language = application.getBean(LocaleResolver.class).resolveLocale(request);
        return application.getBean(Problems.class).words(meant, language);
    }
}
