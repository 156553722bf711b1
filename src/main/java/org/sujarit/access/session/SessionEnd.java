package org.sujarit.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Sends whoever is not logged in to the login, and says there when it was a session that has ended. What was asked for
 * Spring Security remembers; of what was sent, the page it was sent from.
 */
@Component
public class SessionEnd extends LoginUrlAuthenticationEntryPoint {

    static final String LOGIN = "/login";
    static final String ENDED = "ended";

    SessionEnd() {
        super(LOGIN);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) {
        Optional<String> page = WayBack.from(request);
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return WayBack.overLogin(page);
        }
        return page.isPresent() || hadSession(request) ? WayBack.overLogin(Optional.empty()) : LOGIN;
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
