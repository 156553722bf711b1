package org.sujarit.node;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Around everything that a start sets up (shared directory, diagrams, catalogue, roles, first administrator, the current
 * year): each step looks whether something is there and makes it, which two nodes must not do at once.
 */
@Configuration(proxyBeanMethods = false)
class StartInTurn {

    private final AtomicReference<Turns.Turn> turn = new AtomicReference<>(() -> {});

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner startTurnBegins(Turns turns) {
        return arguments -> turn.set(turns.take("the start"));
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationRunner startTurnEnds() {
        return arguments -> end();
    }

    /** Also where a step failed and the start ends. */
    @PreDestroy
    void end() {
        turn.getAndSet(() -> {}).close();
    }
}
