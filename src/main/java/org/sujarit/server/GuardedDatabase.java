package org.sujarit.server;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The connections to the database, of which nobody waits long for one that cannot be had: the pool waits a moment and no
 * more. When it has connections and all are in use, waiting is worth while; when it has none, the database is away.
 */
final class GuardedDatabase extends DelegatingDataSource {

    /** Times the pool's own waiting: together half a minute. */
    private static final int PATIENCE = 20;

    private final HikariDataSource pool;
    private final Outage outage;

    GuardedDatabase(HikariDataSource pool, Outage outage) {
        super(pool);
        this.pool = pool;
        this.outage = outage;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (outage.isFresh()) {
            throw new SQLTransientConnectionException("the database is away");
        }
        for (int waited = 1; ; waited++) {
            try {
                Connection connection = pool.getConnection();
                outage.over();
                return connection;
            } catch (SQLTransientConnectionException none) {
                if (!isBusy() || waited == PATIENCE) {
                    outage.tried(none);
                    throw none;
                }
            }
        }
    }

    private boolean isBusy() {
        HikariPoolMXBean state = pool.getHikariPoolMXBean();
        return state != null && state.getActiveConnections() > 0;
    }
}
