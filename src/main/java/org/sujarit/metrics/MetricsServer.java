package org.sujarit.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Shows the figures to Prometheus on a port of their own. It is open to this machine only unless another address is set,
 * has no part in the application's web server, and so answers also when that one is busy.
 */
@Component
@ConditionalOnProperty("sujarit.metrics.port")
class MetricsServer {

    private final HTTPServer server;

    MetricsServer(PrometheusMeterRegistry registry, Settings settings) {
        try {
            this.server = HTTPServer.builder()
                    .inetAddress(settings.address())
                    .port(settings.port())
                    .registry(registry.getPrometheusRegistry())
                    .buildAndStart();
        } catch (IOException refused) {
            throw new MetricsPortTaken(settings, refused);
        }
    }

    /**
     * Settings {@code sujarit.metrics.*}.
     *
     * @param address where it listens
     * @param port without one nothing is measured; 0 takes any that is free
     */
    @ConfigurationProperties("sujarit.metrics")
    record Settings(@DefaultValue("127.0.0.1") InetAddress address, int port) {}

    @PreDestroy
    void stop() {
        server.close();
    }
}
