package org.sujarit.server;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the database is away, told in the log when it goes and when it comes back. */
@Component
class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    /** How long nobody tries again who does not want to wait. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private @Nullable Long began;
    private long lastTried;

    /** Whether it is what failed: the database cannot be reached, breaks connections, or is starting or ending. */
    static boolean isBehind(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && isAway(sql))) {
                return true;
            }
        }
        return false;
    }

    /** What is rolled back on a connection that broke a moment ago fails with the pool's words and no state. */
    private static boolean isAway(SQLException thrown) {
        String state = String.valueOf(thrown.getSQLState());
        return state.startsWith("08") || state.startsWith("57P") || "Connection is closed".equals(thrown.getMessage());
    }

    synchronized boolean isThere() {
        return began == null;
    }

    /** Whether it was found away so lately that to try again would only be to wait again. */
    synchronized boolean isFresh() {
        return began != null && System.nanoTime() - lastTried < PAUSE;
    }

    /** Somebody has tried to get a connection, and waited for nothing. */
    synchronized void tried(Throwable thrown) {
        lastTried = System.nanoTime();
        seen(thrown);
    }

    synchronized void seen(Throwable thrown) {
        if (began == null) {
            began = System.nanoTime();
            LOG.error("the database is away ({}); what fails by it is not told one by one", reason(thrown));
        }
    }

    synchronized void over() {
        if (began != null) {
            LOG.warn("the database is back after {} s", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
            began = null;
        }
    }

    /** In one line, the words of whatever is behind it all. */
    static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
