package org.sujarit.access.login;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Tries of this node in this moment, by what they count for: from before they are counted until their password was
 * looked at. Whoever waits for them holds nothing else.
 */
final class UnderWay {

    private final Map<String, Line> lines = new HashMap<>();

    /** Kept by whoever waits for it also when the last of it is gone. */
    private static final class Line {
        private int tries;
        private long ended;
    }

    /** A try is about to be counted. */
    synchronized Turn begin(List<String> subjects) {
        Map<String, Line> own = new HashMap<>();
        Map<String, Long> seen = new HashMap<>();
        for (String subject : subjects) {
            Line line = lines.computeIfAbsent(subject, none -> new Line());
            line.tries++;
            own.put(subject, line);
            seen.put(subject, line.ended);
        }
        return new Turn(own, seen);
    }

    private void leave(Map<String, Line> left) {
        left.forEach((subject, line) -> {
            line.tries--;
            if (line.tries == 0) {
                lines.remove(subject, line);
            }
        });
        notifyAll();
    }

    private boolean endedBefore(long until, Line line, long seen) {
        while (line.ended == seen && line.tries > 0) {
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
        return line.ended != seen;
    }

    /** One try, which ends once, either way. */
    final class Turn {
        private final Map<String, Line> own;
        private final Map<String, Long> seen;

        private Turn(Map<String, Line> own, Map<String, Long> seen) {
            this.own = own;
            this.seen = seen;
        }

        /** Its password was looked at, so that what it counted for may have been given back. */
        void end() {
            synchronized (UnderWay.this) {
                own.values().forEach(line -> line.ended++);
                leave(own);
            }
        }

        /**
         * It was told to wait for others.
         *
         * @param until when to give up, as {@link System#nanoTime} tells it
         * @return whether one of them ended since this one began, so that asking again may help; false at once where
         *     there are none
         */
        boolean standBack(String subject, long until) {
            synchronized (UnderWay.this) {
                leave(own);
                Line line = own.get(subject);
                return line != null && endedBefore(until, line, seen.getOrDefault(subject, line.ended));
            }
        }
    }
}
