package org.sujarit.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after a long working day, however busy it is; the login begins a session of its own. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 2)
class SessionLimit extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);

    /** Reading a session costs a query. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WebSecurity.STATIC.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis()) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
