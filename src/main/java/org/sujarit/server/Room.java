package org.sujarit.server;

import java.util.HashMap;
import java.util.Map;

/** How many bodies may come in at the same time, and how much of them is kept: together, and half of it from one address. */
final class Room {

    private final int bodies;
    private final long bytes;
    private final Map<String, Taken> sources = new HashMap<>();
    private final Taken all = new Taken();

    Room(int bodies, long bytes) {
        this.bodies = bodies;
        this.bytes = bytes;
    }

    private static final class Taken {

        private int bodies;
        private long bytes;
    }

    synchronized boolean enter(String source) {
        Taken own = sources.computeIfAbsent(source, one -> new Taken());
        if (all.bodies >= bodies || own.bodies >= bodies / 2) {
            return false;
        }
        all.bodies++;
        own.bodies++;
        return true;
    }

    /** Whether that much more can be kept; if not, nothing is taken. */
    synchronized boolean take(String source, long more) {
        Taken own = sources.computeIfAbsent(source, one -> new Taken());
        if (all.bytes + more > bytes || own.bytes + more > bytes / 2) {
            return false;
        }
        all.bytes += more;
        own.bytes += more;
        return true;
    }

    synchronized void leave(String source, long taken) {
        Taken own = sources.computeIfAbsent(source, one -> new Taken());
        all.bodies--;
        own.bodies--;
        all.bytes -= taken;
        own.bytes -= taken;
        if (own.bodies == 0) {
            sources.remove(source);
        }
    }
}
