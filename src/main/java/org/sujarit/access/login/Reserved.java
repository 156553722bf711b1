package org.sujarit.access.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A try that may be looked at, or has to wait.
 *
 * @param until when it may be looked at; not after {@code at} where it may at once
 * @param pause seconds from one try to the next, for whoever has to wait
 * @param forTheSource whether too much was tried from its address
 */
record Reserved(
        Subjects subjects, Instant at, Map<String, Past> before, Instant until, int pause, boolean forTheSource) {

    boolean mayBeLookedAt() {
        return !until.isAfter(at);
    }

    /** Whose failures keep it waiting. */
    String waitsFor() {
        if (forTheSource) {
            return subjects.source();
        }
        return subjects.alone() ? subjects.own() : subjects.account();
    }

    /** To wait, rounded up; 0 for none. */
    long seconds() {
        return mayBeLookedAt() ? 0 : seconds(at, until);
    }

    static long seconds(Instant from, Instant until) {
        return Duration.between(from, until).toMillis() / 1000 + 1;
    }

    Past before(String subject) {
        return before.getOrDefault(subject, Past.NONE);
    }

    Past own() {
        return before(subjects.own());
    }
}
