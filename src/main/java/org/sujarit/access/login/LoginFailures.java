package org.sujarit.access.login;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often logins failed of late, and how long the next has to wait ({@link Pauses}). Whoever guesses at one account
 * waits by all failures of that account, but only from their own last one on: from another address its owner waits for
 * nothing, unless many addresses guess. A browser that the account knows counts for itself only, whatever others do, as
 * long as it has free tries left, and as everybody after that.
 *
 * <p>A try counts as a failure before its password is looked at and is given back when it was none: of a crowd that
 * guesses in the same instant, on whatever nodes, no more are looked at than of one that guesses in turn.
 */
@Component
class LoginFailures {

    /** Lines that others may delete as too old in the same moment. */
    private static final int TURNS = 5;

    private final FailureLines lines;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LoginFailures(FailureLines lines, TransactionTemplate transaction, Clock clock) {
        this.lines = lines;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Counts a try before its password is looked at, unless it has to wait. No connection is kept until it is known. */
    Reserved reserve(Subjects subjects) {
        for (int turn = 1; turn <= TURNS; turn++) {
            Subjects counted = counted(subjects);
            Optional<Reserved> reserved = Optional.ofNullable(
                    transaction.execute(status -> tried(counted).orElse(null)));
            if (reserved.isPresent()) {
                return reserved.get();
            }
            Instant now = now();
            lines.sweep(now);
            counted.inOrder().forEach(subject -> lines.begin(subject, now));
        }
        Instant now = now();
        return new Reserved(subjects, now, Map.of(), now.plusSeconds(1), 1, false);
    }

    /** A crowd that asks before any of it is counted has to wait for its own line all the same. */
    private Subjects counted(Subjects subjects) {
        return subjects.alone() && lines.failures(subjects.own(), clock.instant()) >= Pauses.FREE
                ? subjects.spent()
                : subjects;
    }

    private Optional<Reserved> tried(Subjects subjects) {
        Map<String, Past> past = new HashMap<>();
        for (String subject : subjects.inOrder()) {
            Optional<Past> kept = lines.locked(subject, clock.instant());
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            past.put(subject, kept.get());
        }
        Reserved reserved = Pauses.reserved(subjects, now(), past);
        if (reserved.mayBeLookedAt()) {
            past.forEach((subject, before) -> lines.count(subject, before, isSpread(reserved, subject), reserved.at()));
        }
        return Optional.of(reserved);
    }

    /** What one address adds to those of an account is limited, or it could make the account's owner wait elsewhere. */
    private static boolean isSpread(Reserved tried, String subject) {
        return subject.equals(tried.subjects().account()) && tried.own().failures() < Pauses.FREE;
    }

    /**
     * The try is told to wait.
     *
     * @return for how many seconds; the longer, the sooner it comes again
     */
    long refuse(Reserved tried) {
        Instant now = now();
        Instant until = Pauses.refusedUntil(tried, now);
        lines.tellToWait(tried.subjects().own(), Pauses.refusedSince(tried, now), until);
        return Math.max(1, Reserved.seconds(now, until));
    }

    /** It was no failure, nor a success. */
    void giveBack(Reserved tried) {
        tried.subjects()
                .inOrder()
                .forEach(subject -> lines.giveBack(subject, tried, 1, isSpread(tried, subject) ? 1 : 0));
    }

    /**
     * Whoever is in has no failures behind them. Their address keeps its own, or one account would open all others; the
     * account keeps those of others, or its owner would give guessers a new beginning with each login.
     */
    void forget(Reserved tried) {
        Subjects subjects = tried.subjects();
        if (!subjects.alone()) {
            int own = subjects.known() ? 1 : tried.own().failures() + 1;
            lines.giveBack(subjects.source(), tried, 1, 0);
            lines.giveBack(subjects.account(), tried, own, subjects.known() ? 0 : Math.min(own, Pauses.FREE));
        }
        lines.enter(subjects.own(), now());
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
