package org.sujarit.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.sujarit.access.People;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;

/**
 * Tells whoever sends a form of a page that is older than the login what has happened, instead of that they have no
 * right: that they are not logged in any more, or as whom, and how they come back.
 */
@Component
public class StaleForms implements AccessDeniedHandler {

    private static final String LOGOUT = "/logout";

    private final Problems problems;
    private final LocaleResolver languages;
    private final People people;

    StaleForms(Problems problems, LocaleResolver languages, People people) {
        this.problems = problems;
        this.languages = languages;
        this.people = people;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            problems.note(Refused.forbidden("access.role")); // the page says it in its own words
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        boolean somebody = login != null && login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken);
        String path = request.getServletPath();
        if (path.equals(SessionEnd.LOGIN) || !somebody) {
            boolean over = path.equals(LOGOUT); // somebody did so in another tab
            response.sendRedirect(over ? SessionEnd.LOGIN + "?logout" : WayBack.overLogin(WayBack.from(request)));
            return;
        }
        Refused refused = Refused.forbidden("access.stale", people.name(login.getName()));
        request.setAttribute("stale", true);
        request.setAttribute("reason", problems.words(refused, languages.resolveLocale(request)));
        problems.note(refused);
        WayBack.from(request).ifPresent(page -> request.setAttribute("back", page));
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
