package org.sujarit.access.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.audit.Digest;

/**
 * How often logins failed of late, and how long the next has to wait. Whoever guesses at one account waits by all
 * failures of that account, but only from their own last one on: from another address its owner waits for nothing. Nobody
 * waits longer than {@value #LONGEST} seconds, so nobody is ever locked out.
 *
 * <p>A try counts as a failure before its password is looked at and is given back when it was none: of a crowd that
 * guesses in the same instant, on whatever nodes, no more are looked at than of one that guesses in turn.
 */
@Component
class LoginFailures {

    private static final int LONGEST = 5;

    /** Wrong passwords that anybody may type before waiting begins, and that an office behind one address may. */
    private static final int FREE_OF_ACCOUNT = 5;

    private static final int FREE_OF_SOURCE = 50;

    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    /** Lines that others may delete as too old in the same moment. */
    private static final int TURNS = 5;

    private static final int SWEPT_AT_ONCE = 20;

    private static final Past NEVER = new Past(0, Instant.EPOCH);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LoginFailures(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Past(int failures, Instant last) {

        /** What is kept of it once another try is counted. */
        Past and(Instant now) {
            return new Past(failures + 1, now);
        }
    }

    private record Subjects(String account, String source, String both) {

        static Subjects of(String account, String source) {
            return new Subjects(
                    new Digest().add("account").add(account).hex(),
                    new Digest().add("source").add(source).hex(),
                    new Digest().add("both").add(account).add(source).hex());
        }

        /** In the order in which everybody locks them, so that nobody waits for each other. */
        List<String> inOrder() {
            return Stream.of(account, source, both).sorted().toList();
        }
    }

    /**
     * A try that may be looked at, or has to wait.
     *
     * @param secondsOfAccount to wait since the account was tried too often; 0 for none
     * @param secondsOfSource the same of the source address
     */
    record Reserved(
            long secondsOfAccount, long secondsOfSource, Subjects subjects, Instant at, Map<String, Past> before) {

        boolean mayBeLookedAt() {
            return seconds() == 0;
        }

        boolean forTheSource() {
            return secondsOfSource > 0;
        }

        long seconds() {
            return Math.max(secondsOfAccount, secondsOfSource);
        }
    }

    /** Counts a try before its password is looked at, unless it has to wait. No connection is kept until it is known. */
    Reserved reserve(String account, String source) {
        Subjects subjects = Subjects.of(account, source);
        for (int turn = 1; turn <= TURNS; turn++) {
            Optional<Reserved> reserved = Optional.ofNullable(
                    transaction.execute(status -> reserve(subjects).orElse(null)));
            if (reserved.isPresent()) {
                return reserved.get();
            }
            sweep();
            subjects.inOrder().forEach(this::begin);
        }
        return new Reserved(1, 0, subjects, now(), Map.of());
    }

    private Optional<Reserved> reserve(Subjects subjects) {
        Map<String, Past> past = new HashMap<>();
        for (String subject : subjects.inOrder()) {
            Optional<Past> kept = locked(subject);
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            past.put(subject, kept.get());
        }
        Past here = past.getOrDefault(subjects.both(), NEVER);
        Past everywhere = past.getOrDefault(subjects.account(), NEVER);
        Past fromThere = past.getOrDefault(subjects.source(), NEVER);
        Instant now = now();
        Reserved reserved = new Reserved(
                left(here.last(), everywhere.failures() - FREE_OF_ACCOUNT),
                left(fromThere.last(), fromThere.failures() - FREE_OF_SOURCE),
                subjects,
                now,
                past);
        if (reserved.mayBeLookedAt()) {
            past.forEach((subject, before) -> keep(subject, before.and(now)));
        }
        return Optional.of(reserved);
    }

    private Optional<Past> locked(String subject) {
        return jdbc.sql("select failures, last_at from login_failure where subject = ? for update")
                .param(subject)
                .query((row, number) ->
                        new Past(row.getInt(1), row.getTimestamp(2).toInstant()))
                .optional()
                .map(past -> past.failures() == 0 || !past.last().isAfter(since()) ? NEVER : past);
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

    private void keep(String subject, Past past) {
        jdbc.sql("update login_failure set failures = ?, last_at = ? where subject = ?")
                .params(past.failures(), Timestamp.from(past.last()), subject)
                .update();
    }

    /** Nothing has failed yet. Outside of any transaction, which one who is first would end. */
    private void begin(String subject) {
        try {
            jdbc.sql("insert into login_failure (subject, failures, last_at) values (?, 0, ?)")
                    .params(subject, Timestamp.from(now()))
                    .update();
        } catch (DuplicateKeyException thereAlready) {
            return;
        }
    }

    /** One by one, as others hold some of them. */
    private void sweep() {
        Timestamp since = Timestamp.from(since());
        jdbc.sql("select subject from login_failure where last_at <= ? order by last_at limit " + SWEPT_AT_ONCE)
                .param(since)
                .query(String.class)
                .list()
                .forEach(old -> jdbc.sql("delete from login_failure where subject = ? and last_at <= ?")
                        .params(old, since)
                        .update());
    }

    /** It was no failure, nor a success. */
    void giveBack(Reserved tried) {
        tried.subjects().inOrder().forEach(subject -> giveBack(subject, tried));
    }

    /** What others tried since stays as it is. */
    private void giveBack(String subject, Reserved tried) {
        Past before = tried.before().getOrDefault(subject, NEVER);
        jdbc.sql("update login_failure set failures = failures - 1,"
                        + " last_at = case when last_at = :at then :before else last_at end"
                        + " where subject = :subject and failures > 0")
                .param("at", Timestamp.from(tried.at()))
                .param("before", Timestamp.from(before.failures() == 0 ? tried.at() : before.last()))
                .param("subject", subject)
                .update();
    }

    /** Whoever is in has no failures behind them; their address keeps its own, or one account would open all others. */
    void forget(Reserved tried) {
        giveBack(tried.subjects().source(), tried);
        for (String subject :
                List.of(tried.subjects().account(), tried.subjects().both())) {
            jdbc.sql("update login_failure set failures = 0 where subject = ?")
                    .param(subject)
                    .update();
        }
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant since() {
        return clock.instant().minus(FORGOTTEN);
    }
}
