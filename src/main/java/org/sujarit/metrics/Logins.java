package org.sujarit.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Counts who is let in and who is not, on the login page and with HTTP Basic; no names. */
@Component
@ConditionalOnProperty("sujarit.metrics.port")
class Logins {

    private final Counter succeeded;
    private final Counter failed;

    Logins(MeterRegistry registry) {
        this.succeeded = counter(registry, "succeeded");
        this.failed = counter(registry, "failed");
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("sujarit.logins")
                .description("logins, by outcome")
                .tag("outcome", outcome)
                .register(registry);
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        succeeded.increment();
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        failed.increment();
    }
}
