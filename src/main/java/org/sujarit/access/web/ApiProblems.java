package org.sujarit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.sujarit.access.TooManyTries;
import org.sujarit.refusal.ProblemAnswers;
import org.sujarit.refusal.Refused;

/**
 * Tells whoever calls the API and is not let in why, as every other refusal is told. It asks no browser for a password:
 * a browser that has been given one would send it along with what another site makes it send.
 */
@Component
class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswers answers;

    ApiProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (nobody instanceof TooManyTries tries) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    tries.refused().reasons().get(0).arguments().get(0).toString());
            answers.tell(HttpStatus.TOO_MANY_REQUESTS, tries.refused(), request, response);
            return;
        }
        answers.tell(HttpStatus.UNAUTHORIZED, Refused.forbidden("access.login"), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        String reason = denied instanceof CsrfException ? "access.token" : "access.role";
        answers.tell(HttpStatus.FORBIDDEN, Refused.forbidden(reason), request, response);
    }
}
