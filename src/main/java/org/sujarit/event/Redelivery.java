package org.sujarit.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Delivers again what nobody confirmed: its node was killed, or its listener failed. Nodes take turns, so that what one
 * has just begun to deliver again is not begun by the next as well.
 */
@Component
class Redelivery {

    private final IncompleteEventPublications unconfirmed;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration after;
    private final Attempts attempts;

    Redelivery(IncompleteEventPublications unconfirmed, JdbcClient jdbc, Clock clock, Settings settings) {
        this.unconfirmed = unconfirmed;
        this.jdbc = jdbc;
        this.clock = clock;
        this.after = settings.again();
        this.attempts = new Attempts(jdbc, after);
    }

    /**
     * Settings {@code sujarit.delivery.*}.
     *
     * @param again how long an event waits for its confirmation until it is delivered again the first time
     */
    @ConfigurationProperties("sujarit.delivery")
    record Settings(@DefaultValue("10s") Duration again) {

        Settings {
            Assert.isTrue(
                    again.compareTo(Duration.ZERO) > 0, () -> "sujarit.delivery.again is a time, as 10s, not " + again);
        }
    }

    @Scheduled(fixedDelayString = "${sujarit.delivery.again:10s}")
    void again() {
        if (takesTurn()) {
            attempts.forgetDelivered();
            Instant now = clock.instant();
            unconfirmed.resubmitIncompletePublications(
                    event -> event.getPublicationDate().plus(after).isBefore(now)
                            && attempts.begins(event.getIdentifier(), now));
        }
    }

    /**
     * Only one node succeeds, and then none until the same time has passed once more. A turn that was taken by a clock
     * far ahead is none: it would keep every node from delivering until that day has come.
     */
    boolean takesTurn() {
        Instant now = clock.instant();
        return jdbc.sql("update event_delivery set taken_at = :now where taken_at <= :before or taken_at > :ahead")
                        .param("now", at(now))
                        .param("before", at(now.minus(after)))
                        .param("ahead", at(now.plus(after)))
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Scheduling {}
}
