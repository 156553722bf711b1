package org.sujarit.access.web;

import java.sql.SQLException;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.sujarit.refusal.Refused;
import org.sujarit.refusal.SomebodyWasFirst;

/** What is meant by exceptions of the engine that are nobody's fault but say no. */
public final class EngineRefusals {

    /** What is another agency's. */
    static final String ANOTHERS = "access.not-your-agency";

    /** The engine has no exception of its own for it, only this number and words. */
    private static final String OTHER_AGENCY = "belongs to no authenticated tenant";

    /** Nor for this one. */
    private static final String NO_JOB = "No job found with id";

    /** Nor here: what is asked for is not there, and so the question was a mistake. */
    private static final String NOTHING_FOUND = "Cannot find ";

    /** SQL's class of values that the database cannot take: a zero character, a text or number that is too long. */
    private static final String DATA_EXCEPTION = "22";

    private EngineRefusals() {}

    /** Empty when it is a fault, or says in the engine's own words who may not do what. */
    public static Optional<Refused> in(Throwable thrown) {
        Optional<Refused> refused = Refused.in(thrown);
        for (Throwable cause = thrown; cause != null && refused.isEmpty(); cause = cause.getCause()) {
            refused = meantBy(cause);
        }
        return refused;
    }

    /**
     * Whether the engine was asked for something that is not there, which its own API makes a fault of the server. Of the
     * second kind it has a dozen classes without a common parent.
     */
    static boolean isOfNothing(Throwable thrown) {
        return thrown instanceof NullValueException
                || thrown.getClass().getSimpleName().endsWith("NotFoundException")
                || (thrown instanceof BadUserRequestException
                        && String.valueOf(thrown.getMessage()).contains(NOTHING_FOUND))
                || String.valueOf(thrown.getMessage()).contains(NO_JOB);
    }

    private static Optional<Refused> meantBy(Throwable cause) {
        if (cause instanceof OptimisticLockingException
                || cause instanceof ConcurrencyFailureException
                || SomebodyWasFirst.says(cause)) {
            return Optional.of(Refused.conflict("work.somebody-was-first"));
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return Optional.of(Refused.conflict("work.suspended"));
        }
        if (cause instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith(DATA_EXCEPTION)) {
            return Optional.of(Refused.because("request.unreadable"));
        }
        return String.valueOf(cause.getMessage()).contains(OTHER_AGENCY)
                ? Optional.of(Refused.missing(ANOTHERS))
                : Optional.empty();
    }
}
