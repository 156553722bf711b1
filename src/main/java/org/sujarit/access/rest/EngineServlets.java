package org.sujarit.access.rest;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Gives the servlets that Camunda brings our words. */
@Configuration
class EngineServlets {

    /** What Jersey, which reads it, calls classes to take in beside those of the application. */
    private static final String ALSO = "jersey.config.server.provider.classnames";

    private static final String BELOW = "/camunda/api/";

    /** After Camunda's own has made them. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServletContextInitializer inWords() {
        return context -> context.getServletRegistrations().values().stream()
                .filter(servlet -> servlet.getMappings().stream().anyMatch(mapping -> mapping.startsWith(BELOW)))
                .forEach(servlet -> servlet.setInitParameter(ALSO, EngineAnswers.class.getName()));
    }
}
