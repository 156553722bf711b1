package org.sujarit.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away whatever is not written as addresses are, with doubled slashes, dots or parameters in between, before
 * somebody reads it: Tomcat finds a servlet by what an address means, the guards look at what is written.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 3)
class OddAddresses extends OncePerRequestFilter {

    private final StrictHttpFirewall firewall;

    OddAddresses(StrictHttpFirewall firewall) {
        this.firewall = firewall;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOdd(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOdd(HttpServletRequest request) {
        try {
            firewall.getFirewalledRequest(request);
        } catch (RequestRejectedException odd) {
            return true;
        }
        // A servlet of Camunda's, found under a name with letters in percent.
        return request.getPathInfo() != null
                && !request.getRequestURI().startsWith(request.getContextPath() + request.getServletPath());
    }
}
