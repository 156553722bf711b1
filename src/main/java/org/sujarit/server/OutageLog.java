package org.sujarit.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;

/** Keeps an outage of the database or of files from filling the log with the same stack from everybody who needed it. */
final class OutageLog extends TurboFilter {

    /** They tell the same without its exception: for every statement, every connection and everybody who asks. */
    private static final Set<String> REPEAT = Set.of(
            "org.hibernate.engine.jdbc.spi.SqlExceptionHelper",
            "com.zaxxer.hikari.pool.PoolBase",
            "org.camunda.bpm.engine.rest.exception",
            Problems.class.getName());

    private final Outage outage;

    private OutageLog(Outage outage) {
        this.outage = outage;
    }

    /** In place of one that an earlier application in this process has left. */
    static void install(Outage outage) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getTurboFilterList().removeIf(OutageLog.class::isInstance);
            logs.addTurboFilter(new OutageLog(outage));
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        if (level.toInt() < logger.getEffectiveLevel().toInt()) {
            return FilterReply.NEUTRAL; // asked of thousands of statements a second that are not told anyway
        }
        Throwable told = thrown == null ? last(parameters) : thrown;
        if (told != null && Outage.isBehind(told)) {
            outage.seen(told);
            return FilterReply.DENY;
        }
        if (told != null && Refused.in(told).filter(OutageLog::isAway).isPresent()) {
            return FilterReply.DENY; // told once when it went
        }
        return REPEAT.contains(logger.getName()) && !outage.isThere() ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean isAway(Refused refused) {
        return refused.kind() == Refused.Kind.AWAY;
    }

    private static @Nullable Throwable last(Object @Nullable [] parameters) {
        return parameters != null
                        && parameters.length > 0
                        && parameters[parameters.length - 1] instanceof Throwable thrown
                ? thrown
                : null;
    }
}
