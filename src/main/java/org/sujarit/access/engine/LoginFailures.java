package org.sujarit.access.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.audit.Digest;

/**
 * How often logins failed of late, and how long the next has to wait. Whoever guesses at one account waits by all
 * failures of that account, but only from their own last one on: from another address its owner waits for nothing. Nobody
 * waits longer than {@value #LONGEST} seconds, so nobody is ever locked out.
 */
@Component
class LoginFailures {

    private static final int LONGEST = 5;

    /** Wrong passwords that anybody may type before waiting begins, and that an office behind one address may. */
    private static final int FREE_OF_ACCOUNT = 5;

    private static final int FREE_OF_SOURCE = 50;

    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Past(int failures, Instant last) {}

    /** Seconds until this account may be tried from this source address; 0 for now. */
    long wait(String account, String source) {
        Map<String, Past> past = new HashMap<>();
        jdbc.sql(
                        "select subject, failures, last_at from login_failure where subject in (:subjects) and last_at > :since")
                .param("subjects", List.of(account(account), source(source), both(account, source)))
                .param("since", since())
                .query(row -> {
                    past.put(
                            row.getString(1),
                            new Past(row.getInt(2), row.getTimestamp(3).toInstant()));
                });
        Past never = new Past(0, Instant.EPOCH);
        Past here = past.getOrDefault(both(account, source), never);
        Past everywhere = past.getOrDefault(account(account), never);
        Past fromThere = past.getOrDefault(source(source), never);
        return Math.max(
                left(here.last(), everywhere.failures() - FREE_OF_ACCOUNT),
                left(fromThere.last(), fromThere.failures() - FREE_OF_SOURCE));
    }

    private long left(Instant last, int tooMany) {
        if (tooMany < 0) {
            return 0;
        }
        long pause = Math.min(LONGEST, 1L << Math.min(tooMany, LONGEST));
        Duration left = Duration.between(clock.instant(), last.plusSeconds(pause));
        // Where the clock was set back, nobody waits for it to catch up.
        return left.isNegative() || left.toSeconds() > LONGEST ? 0 : left.toMillis() / 1000 + 1;
    }

    /** Outside of any transaction, so that two who fail at once do not end each other's. */
    void add(String account, String source) {
        jdbc.sql("delete from login_failure where last_at <= ?").param(since()).update();
        List.of(account(account), source(source), both(account, source)).forEach(this::add);
    }

    private void add(String subject) {
        if (counted(subject)) {
            return;
        }
        try {
            jdbc.sql("insert into login_failure (subject, failures, last_at) values (?, 1, ?)")
                    .params(subject, now())
                    .update();
        } catch (DuplicateKeyException somebodyWasFirst) {
            counted(subject);
        }
    }

    private boolean counted(String subject) {
        return jdbc.sql("update login_failure set failures = failures + 1, last_at = ? where subject = ?")
                        .params(now(), subject)
                        .update()
                > 0;
    }

    /** Whoever is in has no failures behind them; their address keeps its own, or one account would open all others. */
    void forget(String account, String source) {
        jdbc.sql("delete from login_failure where subject in (:subjects)")
                .param("subjects", List.of(account(account), both(account, source)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(FORGOTTEN));
    }

    private static String account(String account) {
        return new Digest().add("account").add(account).hex();
    }

    private static String source(String source) {
        return new Digest().add("source").add(source).hex();
    }

    private static String both(String account, String source) {
        return new Digest().add("both").add(account).add(source).hex();
    }
}
