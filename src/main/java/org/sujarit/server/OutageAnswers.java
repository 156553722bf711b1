package org.sujarit.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.sujarit.refusal.ProblemAnswers;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Tells whoever needed the database while it is away that it is not their fault and when to try again. The page is made
 * here and not by the way of other errors, which asks the database who is logged in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageAnswers extends OncePerRequestFilter {

    /** It makes a fault of the server of an outage; so its faults are held back until it is known what they are. */
    private static final String ENGINE = "/camunda/api/";

    private final Outage outage;
    private final Problems problems;
    private final ProblemAnswers answers;
    private final LocaleResolver languages;
    private final ThymeleafViewResolver pages;

    OutageAnswers(
            Outage outage,
            Problems problems,
            ProblemAnswers answers,
            LocaleResolver languages,
            ThymeleafViewResolver pages) {
        this.outage = outage;
        this.problems = problems;
        this.answers = answers;
        this.languages = languages;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean engine = request.getRequestURI().startsWith(ENGINE);
        var kept = engine ? new HeldFault(response) : null;
        try {
            chain.doFilter(request, kept == null ? response : kept);
        } catch (ServletException | IOException | RuntimeException thrown) {
            if (response.isCommitted() || !Outage.isBehind(thrown)) {
                throw thrown;
            }
            outage.seen(thrown);
            tell(request, response);
            return;
        }
        boolean failed = response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
        if (failed && !response.isCommitted() && !outage.isThere()) {
            tell(request, response);
        } else if (kept != null) {
            kept.release();
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.reset();
        Problems.tryAgain(HttpStatus.SERVICE_UNAVAILABLE, response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.startsWith(ENGINE)) {
            answers.tell(HttpStatus.SERVICE_UNAVAILABLE, away(), request, response);
        } else {
            show(request, response);
        }
    }

    private static Refused away() {
        return Refused.away("server.database-away");
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Locale language = languages.resolveLocale(request);
        int status = HttpStatus.SERVICE_UNAVAILABLE.value();
        response.setStatus(status);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        try {
            View page = pages.resolveViewName("error", language);
            if (page != null) {
                page.render(Map.of("status", status, "reason", problems.words(away(), language)), request, response);
            }
        } catch (RuntimeException | ServletException | IOException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new ServletException(broken);
        }
    }
}
