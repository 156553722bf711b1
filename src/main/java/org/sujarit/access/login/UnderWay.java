package org.sujarit.access.login;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Passwords that this node looks at in this moment, by what they count for. Whoever waits for them holds nothing else. */
final class UnderWay {

    private final Map<String, Integer> counts = new HashMap<>();

    synchronized void begin(List<String> subjects) {
        subjects.forEach(subject -> counts.merge(subject, 1, Integer::sum));
    }

    synchronized void end(List<String> subjects) {
        subjects.forEach(subject -> counts.computeIfPresent(subject, (same, count) -> count == 1 ? null : count - 1));
        notifyAll();
    }

    /** False at once where there are none, so that nothing is given back. */
    synchronized boolean endedBefore(long until, String subject) {
        boolean any = counts.containsKey(subject);
        while (counts.containsKey(subject)) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return any;
    }
}
