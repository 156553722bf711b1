package org.sujarit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.BusyListener;
import org.sujarit.testing.BusyListener.BellRang;
import org.sujarit.testing.Deliveries;

@ApplicationTest
@Tag("database")
class DeliveryTests {

    @Autowired
    private Events events;

    @Autowired
    private BusyListener listener;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private IncompleteEventPublications unconfirmed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void begin() {
        deliveries.await();
        listener.forget();
    }

    @Test
    void whatHappenedIsToldAfterTheCommit() {
        transaction.executeWithoutResult(status -> {
            ring();
            assertThat(listener.heard()).isEmpty();
        });
        deliveries.await();
        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void whatWasRolledBackDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            ring();
            status.setRollbackOnly();
        });
        assertThat(deliveries.waiting()).isZero();
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void nothingHappensOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(this::ring);
    }

    @Test
    void whatNobodyConfirmedIsKeptAndDeliveredAgain() {
        listener.failNext();
        transaction.executeWithoutResult(status -> ring());
        Awaitility.await().until(() -> listener.failures() == 1);
        assertThat(deliveries.waiting()).isEqualTo(1);
        assertThat(listener.heard()).isEmpty();
        Awaitility.await().until(() -> {
            node().again();
            return deliveries.waiting() == 0;
        });
        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void anEventThatAlwaysFailsIsTriedLessAndLessOften() {
        Attempts attempts = new Attempts(jdbc, Duration.ofSeconds(10));
        UUID poison = UUID.randomUUID();
        Instant now = clock.instant();
        assertThat(attempts.begins(poison, now)).isTrue();
        assertThat(attempts.begins(poison, now.plusSeconds(9))).isFalse();
        assertThat(attempts.begins(poison, now.plusSeconds(11))).isTrue();
        assertThat(attempts.begins(poison, now.plusSeconds(40))).isFalse();
        assertThat(attempts.begins(poison, now.plusSeconds(42))).isTrue();
        assertThat(attempts.waitAfter(6)).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
        assertThat(attempts.waitAfter(1000)).isEqualTo(Duration.ofHours(1));
        attempts.forgetDelivered();
        assertThat(attempts.begins(poison, now.plusSeconds(43))).isTrue();
    }

    @Test
    void whatFailedJustNowIsLeftAloneUntilItsTimeHasCome() {
        listener.failNext();
        transaction.executeWithoutResult(status -> ring());
        Awaitility.await().until(() -> listener.failures() == 1);
        node(Duration.ofMinutes(1)).again();
        assertThat(listener.heard()).isEmpty();
        Awaitility.await().until(() -> {
            node().again();
            return deliveries.waiting() == 0;
        });
    }

    /** People's own work waits until it is on the disk; what is told of it need not, as it would be told again. */
    @Test
    @Tag("postgresql")
    void onlyDeliveriesDoNotWaitForTheDisk() {
        AtomicReference<String> delivery = new AtomicReference<>("");
        listener.meanwhile(() -> delivery.set(synchronousCommit()));
        transaction.executeWithoutResult(status -> {
            ring();
            assertThat(synchronousCommit()).isEqualTo("on");
        });
        deliveries.await();
        assertThat(delivery).hasValue("off");
        assertThat(synchronousCommit()).isEqualTo("on");
    }

    private String synchronousCommit() {
        return jdbc.sql("show synchronous_commit").query(String.class).single();
    }

    @Test
    void aClockThatWasFarAheadKeepsNobodyFromDeliveringAgain() {
        jdbc.sql("update event_delivery set taken_at = timestamp with time zone '2100-01-01 00:00:00+00'")
                .update();
        assertThat(node(Duration.ofMinutes(1)).takesTurn()).isTrue();
        assertThat(node(Duration.ofMinutes(1)).takesTurn()).isFalse();
    }

    @Test
    void twoNodesTakeTurnsAtDeliveringAgain() throws Exception {
        jdbc.sql("update event_delivery set taken_at = timestamp with time zone '2000-01-01 00:00:00+00'")
                .update();
        Redelivery here = node(Duration.ofMinutes(1));
        Redelivery there = node(Duration.ofMinutes(1));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> both = List.of(here::takesTurn, there::takesTurn);
        List<Future<Boolean>> turns = nodes.invokeAll(both);
        nodes.shutdown();
        assertThat(List.of(turns.get(0).get(), turns.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(here.takesTurn()).isFalse();
    }

    private Redelivery node() {
        return node(Duration.ofNanos(1));
    }

    private Redelivery node(Duration again) {
        return new Redelivery(unconfirmed, jdbc, clock, new Redelivery.Settings(again));
    }

    private void ring() {
        events.tell("somebody", BellRang::new);
    }
}
