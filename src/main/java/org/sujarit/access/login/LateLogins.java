package org.sujarit.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a login whose password was changed while it was under way. Its session is saved at the end of its request, when
 * the change may have ended all others already; so it is asked once more after that.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class LateLogins extends OncePerRequestFilter {

    private static final String SESSION = LateLogins.class.getName();

    private final PasswordTurns turns;
    private final JdbcClient jdbc;

    LateLogins(PasswordTurns turns, JdbcClient jdbc) {
        this.turns = turns;
        this.jdbc = jdbc;
    }

    @EventListener(InteractiveAuthenticationSuccessEvent.class)
    void loggedIn() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            HttpSession session = now.getRequest().getSession(false);
            if (session != null) {
                now.getRequest().setAttribute(SESSION, session.getId());
            }
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getAttribute(SESSION) instanceof String session) {
                endUnlessStill(request, session);
            }
        }
    }

    /** Also where it cannot be asked. */
    private void endUnlessStill(HttpServletRequest request, String session) {
        boolean still = false;
        try {
            still = CheckedPassword.in(request).filter(turns::isStill).isPresent();
        } finally {
            if (!still) {
                jdbc.sql("delete from spring_session where session_id = ?")
                        .param(session)
                        .update();
            }
        }
    }
}
