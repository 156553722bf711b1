package org.sujarit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells Camunda's web apps who is logged in. Groups are left to the engine, which reads them again from its own tables;
 * the filter makes this object itself, hence the public constructor.
 */
public class WebappLogin extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        boolean somebody = login != null && login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken);
        return somebody ? AuthenticationResult.successful(login.getName()) : AuthenticationResult.unsuccessful();
    }
}
