package org.sujarit.access.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Leads on to what was asked for before the login, once: whoever logs in next in this browser was not there. */
@Component
public class LoggedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final HttpSessionRequestCache askedFor = new HttpSessionRequestCache();

    LoggedIn() {
        setDefaultTargetUrl("/home");
        setRequestCache(askedFor);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws ServletException, IOException {
        super.onAuthenticationSuccess(request, response, login);
        askedFor.removeRequest(request, response);
    }
}
