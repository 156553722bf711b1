package org.sujarit.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.sujarit.access.ActingAs;
import org.sujarit.access.CurrentActor;

/** Makes the engine check its authorizations for the person who calls our own addresses. */
@Component
class EngineIdentityFilter extends OncePerRequestFilter {

    private final ActingAs actingAs;
    private final CurrentActor current;

    EngineIdentityFilter(ActingAs actingAs, CurrentActor current) {
        this.actingAs = actingAs;
        this.current = current;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/api/") && !path.equals("/home") && !path.startsWith("/home/measures");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated()) {
            chain.doFilter(request, response);
            return;
        }
        actingAs.begin(current.get());
        try {
            chain.doFilter(request, response);
        } finally {
            actingAs.end();
        }
    }
}
