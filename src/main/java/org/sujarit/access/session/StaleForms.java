package org.sujarit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;

/** Tells whoever sends a page's form that stayed open too long what to do, instead of that they have no right. */
@Component
class StaleForms implements AccessDeniedHandler {

    private final Problems problems;
    private final LocaleResolver languages;

    StaleForms(Problems problems, LocaleResolver languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            Refused refused = Refused.forbidden("access.token");
            request.setAttribute("stale", true);
            request.setAttribute("reason", problems.words(refused, languages.resolveLocale(request)));
        } else {
            problems.note(Refused.forbidden("access.role")); // the page says it in its own words
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
