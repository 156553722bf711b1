package org.sujarit.access.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * How long a try has to wait for the one before. Nobody waits longer than {@value #LONGEST} seconds, or
 * {@value #LONGEST_OF_IMPATIENT} who goes on trying meanwhile, so nobody is ever locked out.
 */
final class Pauses {

    static final int LONGEST = 5;

    /** Whoever hammers takes a turn that often at most, and leaves the others to whoever waits. */
    static final int LONGEST_OF_IMPATIENT = 30;

    /** Wrong passwords that anybody may type before waiting begins. */
    static final int FREE = 5;

    /** Those for one account that many addresses may, each of which is free. */
    private static final int FREE_SPREAD = 20;

    /** Those that an office behind one address may. */
    private static final int FREE_OF_SOURCE = 50;

    private final Instant now;
    private Instant until;
    private int pause;
    private boolean forTheSource;

    private Pauses(Instant now) {
        this.now = now;
        this.until = now;
    }

    /** What that try has to wait for, by what is kept of its subjects. */
    static Reserved reserved(Subjects subjects, Instant now, Map<String, Past> past) {
        Past own = past.getOrDefault(subjects.own(), Past.NONE);
        Past account = past.getOrDefault(subjects.account(), Past.NONE);
        Past source = past.getOrDefault(subjects.source(), Past.NONE);
        Pauses pauses = new Pauses(now);
        // Who was let in of late from where they try does not wait for what others do, as a script that calls often.
        if (!own.entered()) {
            pauses.forTheSource = pauses.waitFor(source.last(), source.failures() - FREE_OF_SOURCE);
            pauses.waitFor(account.last(), account.spread() - FREE_SPREAD);
        }
        pauses.waitFor(own.last(), Math.max(own.failures(), account.failures()) - FREE);
        Instant told = own.refusedUntil();
        if (told != null && isSensible(now, told, LONGEST_OF_IMPATIENT)) {
            pauses.waitUntil(told, LONGEST);
        }
        return new Reserved(subjects, now, past, pauses.until, pauses.pause, pauses.forTheSource);
    }

    private boolean waitFor(Instant last, int tooMany) {
        if (tooMany < 0) {
            return false;
        }
        int seconds = Math.min(LONGEST, 1 << Math.min(tooMany, LONGEST));
        Instant end = last.plusSeconds(seconds);
        if (!isSensible(now, end, LONGEST)) {
            return false;
        }
        waitUntil(end, seconds);
        return true;
    }

    private void waitUntil(Instant end, int seconds) {
        until = end.isAfter(until) ? end : until;
        pause = Math.max(pause, seconds);
    }

    /** Where the clock was set back, nobody waits for it to catch up. */
    private static boolean isSensible(Instant now, Instant end, int longest) {
        return end.isAfter(now) && Duration.between(now, end).toSeconds() <= longest;
    }

    /** Since when somebody is told to wait who is told so now: a turn that was missed is over. */
    static Instant refusedSince(Reserved tried, Instant now) {
        Instant since = tried.own().refusedSince();
        return since == null || !since.plusSeconds(LONGEST_OF_IMPATIENT).isAfter(now) ? now : since;
    }

    /** Until when, as trying again before begins the pause anew. */
    static Instant refusedUntil(Reserved tried, Instant now) {
        Instant anew = now.plusSeconds(tried.pause());
        Instant latest = refusedSince(tried, now).plusSeconds(LONGEST_OF_IMPATIENT);
        Instant bounded = anew.isBefore(latest) ? anew : latest;
        return bounded.isAfter(tried.until()) ? bounded : tried.until();
    }
}
