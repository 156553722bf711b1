package org.sujarit.access.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;

/**
 * Tells whoever calls the API and is not let in why, as every other refusal is told. It asks no browser for a password:
 * a browser that has been given one would send it along with what another site makes it send.
 */
@Component
class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    ApiProblems(Problems problems, LocaleResolver languages, ObjectMapper json) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        tell(HttpStatus.UNAUTHORIZED, "access.login", request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        String reason = denied instanceof CsrfException ? "access.token" : "access.role";
        tell(HttpStatus.FORBIDDEN, reason, request, response);
    }

    private void tell(HttpStatus status, String reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request)); // the pages' language, not the machine's
        ResponseEntity<ProblemDetail> problem = problems.of(status, Refused.forbidden(reason));
        response.setStatus(status.value());
        response.setContentType(String.valueOf(problem.getHeaders().getContentType()));
        json.writeValue(response.getOutputStream(), problem.getBody());
    }
}
