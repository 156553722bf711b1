package org.sujarit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.sujarit.access.TooManyTries;

/** The one login page. */
@Controller
class LoginController {

    private final boolean demo;

    LoginController(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("default"));
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        model.addAttribute("demo", demo);
        boolean failed = request.getParameter("error") != null;
        boolean waits = failed && waits(request.getSession(false));
        model.addAttribute("waits", waits);
        model.addAttribute("failed", failed && !waits);
        model.addAttribute("loggedOut", request.getParameter("logout") != null);
        return "login/login";
    }

    /** Nobody is told that a password is wrong which was not looked at. */
    private static boolean waits(@Nullable HttpSession session) {
        return session != null && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof TooManyTries;
    }
}
