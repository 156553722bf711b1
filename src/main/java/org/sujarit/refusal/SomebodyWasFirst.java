package org.sujarit.refusal;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;

/** Tells the database's word that somebody else is at the same thing from its other complaints: of two, it let one through. */
public final class SomebodyWasFirst {

    /** "unique_violation" of PostgreSQL and of H2; Hibernate says the same only as one of all kinds of violations. */
    private static final String THERE_ALREADY = "23505";

    /** Of H2: a row stayed locked by another, or another had changed it; Spring takes both for a query that is slow. */
    private static final Set<String> WITH_ANOTHER = Set.of("HYT00", "90131");

    private SomebodyWasFirst() {}

    private static boolean isOfTwo(String state) {
        return THERE_ALREADY.equals(state) || WITH_ANOTHER.contains(state);
    }

    /** Of that one exception, whatever caused it. */
    public static boolean says(Throwable thrown) {
        return thrown instanceof DuplicateKeyException
                || (thrown instanceof SQLException sql && isOfTwo(String.valueOf(sql.getSQLState())));
    }
}
