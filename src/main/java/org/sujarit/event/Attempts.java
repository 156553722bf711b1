package org.sujarit.event;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often each event was delivered again; one that always fails is tried less and less often, at last once an hour. */
class Attempts {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Duration shortest;

    /** @param shortest until the second attempt; each further wait is three times as long as the last */
    Attempts(JdbcClient jdbc, Duration shortest) {
        this.jdbc = jdbc;
        this.shortest = shortest;
    }

    private record Last(int count, Instant next) {}

    /** Whether it is to be delivered again now, which is counted. */
    boolean begins(UUID publication, Instant now) {
        Optional<Last> last = last(publication);
        if (last.isPresent() && last.get().next().isAfter(now)) {
            return false;
        }
        int count = last.map(Last::count).orElse(0) + 1;
        String statement = last.isPresent()
                ? "update event_attempt set attempts = :count, next_at = :next where publication = :publication"
                : "insert into event_attempt (publication, attempts, next_at) values (:publication, :count, :next)";
        jdbc.sql(statement)
                .param("publication", publication)
                .param("count", count)
                .param("next", now.plus(waitAfter(count)).atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    Duration waitAfter(int attempts) {
        Duration wait = shortest;
        for (int done = 1; done < attempts && wait.compareTo(LONGEST) < 0; done++) {
            wait = wait.multipliedBy(3);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /** Of what was delivered meanwhile. */
    void forgetDelivered() {
        jdbc.sql("delete from event_attempt where publication not in (select id from event_publication)")
                .update();
    }

    private Optional<Last> last(UUID publication) {
        return jdbc.sql("select attempts, next_at from event_attempt where publication = ?")
                .param(publication)
                .query((row, number) -> new Last(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }
}
