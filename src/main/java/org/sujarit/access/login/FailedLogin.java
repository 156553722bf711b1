package org.sujarit.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.sujarit.access.TooManyTries;

/**
 * Shows the login page again with the name that was typed. Spring would keep the whole try with the session, which is in
 * the database, and with it the password: a wrong one is mostly the right one with a slip.
 */
@Component
public class FailedLogin implements AuthenticationFailureHandler {

    private static final String TRIED = FailedLogin.class.getName();

    /** A name that is longer is none of ours. */
    private static final int LONGEST = 64;

    /** @param waits whether the password was not looked at */
    public record Tried(String username, boolean waits) implements Serializable {}

    /** The last try of this browser; empty where none failed of late. */
    public static Optional<Tried> of(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(TRIED) instanceof Tried tried
                ? Optional.of(tried)
                : Optional.empty();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String username = Objects.requireNonNullElse(request.getParameter("username"), "");
        request.getSession()
                .setAttribute(
                        TRIED, new Tried(username.length() > LONGEST ? "" : username, failure instanceof TooManyTries));
        response.sendRedirect(request.getContextPath() + "/login?error");
    }
}
