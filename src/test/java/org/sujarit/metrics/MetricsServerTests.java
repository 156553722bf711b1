package org.sujarit.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Where the figures for an operator are shown. */
@Tag("spring")
@ExtendWith(OutputCaptureExtension.class)
class MetricsServerTests {

    @Test
    void aPortThatIsTakenEndsTheStartInOneSentence(CapturedOutput output) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> start(taken).close()).hasStackTraceContaining("127.0.0.1:" + taken);
            assertThat(output)
                    .contains("APPLICATION FAILED TO START", "127.0.0.1:" + taken, "sujarit.metrics.port")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void twoNodesOnOneMachineMayEachTakeAnyFreePort() {
        try (var first = start(0);
                var second = start(0)) {
            assertThat(first.isActive() && second.isActive()).isTrue();
        }
    }

    private static ConfigurableApplicationContext start(int port) {
        return new SpringApplicationBuilder(OnlyMetrics.class)
                .web(WebApplicationType.NONE)
                .run("--sujarit.metrics.port=" + port);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MetricsServer.Settings.class)
    @Import(MetricsServer.class)
    static class OnlyMetrics {

        @Bean
        PrometheusMeterRegistry registry() {
            return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        }
    }
}
