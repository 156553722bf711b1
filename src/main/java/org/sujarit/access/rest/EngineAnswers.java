package org.sujarit.access.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Locale;
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

    /** From now on this request is answered in words. */
    public static void told(HttpServletRequest request) {
        request.setAttribute(TOLD, true);
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof ExceptionDto said
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getAttribute(TOLD) == null) {
            say(said, answer.getStatus(), attributes.getRequest());
        }
    }

    /** Who may do what, the engine tells in words of its own. */
    private static void say(ExceptionDto said, int status, HttpServletRequest request) {
        var application = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        Problems problems = application.getBean(Problems.class);
        Locale language = application.getBean(LocaleResolver.class).resolveLocale(request);
        if (status == 400 || status == 404) {
            Refused meant = status == 400 ? Refused.because("request.unreadable") : Refused.missing("engine.missing");
            problems.note(meant);
            said.setMessage(problems.words(meant, language));
        } else if (status >= 500) { // whose stack is in the log
            said.setMessage(problems.words(Refused.conflict("engine.fault"), language));
        }
    }
}
