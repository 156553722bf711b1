package org.sujarit.refusal;

import java.sql.SQLException;
import org.springframework.dao.DuplicateKeyException;

/** Tells the database's word that something is there already from its other complaints: of two, it let one through. */
public final class SomebodyWasFirst {

    /** "unique_violation" of PostgreSQL and of H2; Hibernate says the same only as one of all kinds of violations. */
    private static final String THERE_ALREADY = "23505";

    private SomebodyWasFirst() {}

    /** Of that one exception, whatever caused it. */
    public static boolean says(Throwable thrown) {
        return thrown instanceof DuplicateKeyException
                || (thrown instanceof SQLException sql && THERE_ALREADY.equals(sql.getSQLState()));
    }
}
