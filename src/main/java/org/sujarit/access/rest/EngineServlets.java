package org.sujarit.access.rest;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.springframework.stereotype.Component;

/** Gives the servlets that Camunda brings our words, when all are there and none has begun. */
@Component
class EngineServlets implements ServletContextListener {

    /** What Jersey, which reads it, calls classes to take in beside those of the application. */
    private static final String ALSO = "jersey.config.server.provider.classnames";

    private static final String BELOW = "/camunda/api/";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getServletRegistrations().values().stream()
                .filter(servlet -> servlet.getMappings().stream().anyMatch(mapping -> mapping.startsWith(BELOW)))
                .forEach(servlet -> servlet.setInitParameter(ALSO, EngineAnswers.class.getName()));
    }
}
