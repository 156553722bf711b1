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

    @EventListener(InteractiveAuthenticationSuccessEvent.class)
    void loggedIn() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            HttpServletResponse response = now.getResponse();
            if (response != null) {
                CheckedPassword.in(now.getRequest())
                        .flatMap(checked -> browsers.renew(checked, BrowserTokens.of(now.getRequest())))
                        .map(tokens -> cookie(tokens, now.getRequest().isSecure()))
                        .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
            }
        }
    }

    private ResponseCookie cookie(String tokens, boolean secure) {
        return ResponseCookie.from(BrowserTokens.COOKIE, tokens)
                .path("/")
                .httpOnly(true)
                .secure(alwaysSecure || secure)
                .sameSite("Lax")
                .maxAge(KnownBrowsers.KEPT)
                .build();
    }
}
