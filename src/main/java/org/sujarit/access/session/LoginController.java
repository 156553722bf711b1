package org.sujarit.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.sujarit.access.login.FailedLogin;

/** The one login page. */
@Controller
class LoginController {

    /** Where Spring Security looks for what was asked for before the login. */
    private static final String ASKED_FOR = "SPRING_SECURITY_SAVED_REQUEST";

    private final boolean demo;

    LoginController(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("default"));
    }

    @GetMapping(SessionEnd.LOGIN)
    String login(HttpServletRequest request, Model model) {
        model.addAttribute("demo", demo);
        boolean failed = request.getParameter("error") != null;
        Optional<FailedLogin.Tried> tried = failed ? FailedLogin.of(request) : Optional.empty();
        // Nobody is told that a password is wrong which was not looked at.
        boolean waits = tried.map(FailedLogin.Tried::waits).orElse(false);
        model.addAttribute("username", tried.map(FailedLogin.Tried::username).orElse(""));
        model.addAttribute("waits", waits);
        model.addAttribute("failed", failed && !waits);
        model.addAttribute("loggedOut", request.getParameter("logout") != null);
        model.addAttribute("ended", request.getParameter(SessionEnd.ENDED) != null);
        WayBack.to(request.getParameter(WayBack.PARAMETER))
                .ifPresent(page -> request.getSession().setAttribute(ASKED_FOR, new SimpleSavedRequest(page)));
        return "login/login";
    }
}
