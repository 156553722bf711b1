package org.sujarit.access.rest;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Gives the servlets of Camunda's API our words. Jersey, which they are made with, finds it in {@code META-INF/services}
 * and makes it itself, hence the public class.
 */
public class EngineServlets implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext servlet) {
        servlet.register(EngineAnswers.class);
        servlet.register(OddNumbers.class);
    }
}
