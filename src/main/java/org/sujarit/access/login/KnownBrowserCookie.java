package org.sujarit.access.login;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Gives a browser its cookie when somebody has logged in with it; a script with HTTP Basic gets none. */
@Component
class KnownBrowserCookie {

    private final KnownBrowsers browsers;
    private final boolean alwaysSecure;

    KnownBrowserCookie(
            KnownBrowsers browsers, @Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure) {
        this.browsers = browsers;
        this.alwaysSecure = alwaysSecure;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent login) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            HttpServletResponse response = now.getResponse();
            if (response != null) {
                String token =
                        browsers.renew(login.getAuthentication().getName(), KnownBrowsers.token(now.getRequest()));
                ResponseCookie cookie = ResponseCookie.from(KnownBrowsers.COOKIE, token)
                        .path("/")
                        .httpOnly(true)
                        .secure(alwaysSecure || now.getRequest().isSecure())
                        .sameSite("Lax")
                        .maxAge(KnownBrowsers.KEPT)
                        .build();
                response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            }
        }
    }
}
