package org.sujarit.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets the nodes of one PostgreSQL do in turn what two must not do at once. The database gives a turn back when its node
 * is killed. On H2 there is one node only, whose turn it always is.
 */
@Component
public class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    /** Sets our locks apart from those of others in the same database. */
    private static final int OURS = 0x5355_4a41;

    private final DataSource database;
    private final boolean postgresql;

    Turns(DataSource database, @Value("${spring.datasource.url}") String url) {
        this.database = database;
        this.postgresql = url.startsWith("jdbc:postgresql:");
    }

    /** A turn that was taken; closing it lets the next node in. */
    @FunctionalInterface
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /** Waits until no other node is at it. It keeps a connection of its own until the turn is over. */
    public Turn take(String what) {
        if (!postgresql) {
            return () -> {};
        }
        try {
            Connection held = database.getConnection();
            try {
                held.setAutoCommit(false);
                await(held, what);
                return () -> end(held);
            } catch (SQLException | RuntimeException failed) {
                end(held);
                throw failed;
            }
        } catch (SQLException failed) {
            throw new DataAccessResourceFailureException("No turn at " + what, failed);
        }
    }

    private static void await(Connection held, String what) throws SQLException {
        if (!lock(held, "select pg_try_advisory_xact_lock(?, hashtext(?))", what)) {
            LOG.info("another node is at {}; waiting until it is done", what);
            lock(held, "select pg_advisory_xact_lock(?, hashtext(?)) is not null", what);
        }
    }

    private static boolean lock(Connection held, String query, String what) throws SQLException {
        try (PreparedStatement statement = held.prepareStatement(query)) {
            statement.setInt(1, OURS);
            statement.setString(2, what);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void end(Connection held) {
        try (held) {
            held.rollback();
        } catch (SQLException gone) {
            LOG.warn("a turn ended with its connection: {}", gone.getMessage());
        }
    }
}
