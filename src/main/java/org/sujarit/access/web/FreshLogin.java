package org.sujarit.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.session.OpenedPages;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;

/**
 * Takes nobody for what they were when they logged in: whoever has no account any more is logged out, and Camunda's web
 * apps, which remember for minutes what somebody may do, learn of every change with the next request.
 */
@Component
class FreshLogin extends OncePerRequestFilter {

    private static final String WEB_APPS = "/camunda/";

    private final CurrentActor current;
    private final Problems told;
    private final ApiProblems problems;
    private final OpenedPages opened;
    private final ProcessEngine engine;

    FreshLogin(CurrentActor current, Problems told, ApiProblems problems, OpenedPages opened, ProcessEngine engine) {
        this.current = current;
        this.told = told;
        this.problems = problems;
        this.opened = opened;
        this.engine = engine;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return Stream.of("/api/", "/home", "/camunda/app/", "/camunda/api/").noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken)) {
            Actor actor;
            try {
                actor = current.get();
            } catch (Refused gone) {
                told.note(gone);
                end(request, response);
                return;
            }
            if (request.getServletPath().startsWith(WEB_APPS)) {
                if (isOfAnEarlierLogin(request)) {
                    problems.commence(request, response, new InsufficientAuthenticationException("an earlier login"));
                    return;
                }
                tellWebapps(actor, request);
            } else if (!opened.isTheirs(actor, request, response)) {
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /**
     * A web app that stayed open sends the token of the login it was opened under. Camunda would end the new session for
     * it, and with it the login of whoever has just logged in in another tab.
     */
    private static boolean isOfAnEarlierLogin(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return request.getServletPath().startsWith("/camunda/api/")
                && HttpMethod.POST.matches(request.getMethod())
                && request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME) != null
                && session != null
                && session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME) == null;
    }

    /** The account was deleted; its session goes too. */
    private void end(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.logout();
        if (request.getServletPath().startsWith("/api/")) {
            problems.commence(request, response, new InsufficientAuthenticationException("the account is gone"));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private void tellWebapps(Actor actor, HttpServletRequest request) {
        Authentications remembered = AuthenticationUtil.getAuthsFromSession(request.getSession());
        boolean outdated = remembered.getAuthentications().stream()
                .filter(one -> one.getIdentityId().equals(actor.id()))
                .anyMatch(one -> !isSo(one, actor));
        if (outdated) {
            remembered.addOrReplace(AuthenticationUtil.createAuthentication(
                    engine, actor.id(), actor.groups(), List.copyOf(actor.agencies())));
            AuthenticationUtil.updateSession(request.getSession(), remembered);
        }
    }

    private static boolean isSo(UserAuthentication remembered, Actor actor) {
        return same(remembered.getGroupIds(), actor.groups()) && same(remembered.getTenantIds(), actor.agencies());
    }

    private static boolean same(Collection<String> some, Collection<String> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }
}
