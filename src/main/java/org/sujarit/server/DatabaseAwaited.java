package org.sujarit.server;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lets the start wait until the database answers, and sees from then on when it is away. */
@Component
class DatabaseAwaited implements BeanPostProcessor, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwaited.class);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int TELLS_EVERY = 10;

    /** A wrong password and a database that does not exist do not become right by waiting. */
    private static final Pattern FOR_GOOD = Pattern.compile("28...|3D000");

    private final ObjectProvider<Outage> outage;
    private final Environment settings;

    DatabaseAwaited(ObjectProvider<Outage> outage, Environment settings) {
        this.outage = outage;
        this.settings = settings;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource pool)) {
            return bean;
        }
        Outage seen = outage.getObject();
        OutageLog.install(seen);
        await(pool, settings.getProperty("sujarit.database.patience", Duration.class, PATIENCE));
        seen.over();
        return new GuardedDatabase(pool, seen);
    }

    /** Before any other looks at the database. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static void await(HikariDataSource pool, Duration patience) {
        pool.setInitializationFailTimeout(-1); // it waits for a connection even if there was none yet
        long end = System.nanoTime() + patience.toNanos();
        for (int tried = 0; ; tried++) {
            try {
                pool.getConnection().close();
                return;
            } catch (SQLException none) {
                if (System.nanoTime() > end || isForGood(none)) {
                    pool.close(); // Spring does not know it yet, and it would go on trying
                    throw new DatabaseMissing(pool.getJdbcUrl(), Outage.reason(none));
                }
                if (tried % TELLS_EVERY == 0) {
                    LOG.warn("waiting for the database at {}: {}", pool.getJdbcUrl(), Outage.reason(none));
                }
            }
        }
    }

    private static boolean isForGood(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && FOR_GOOD.matcher(String.valueOf(sql.getSQLState())).matches()) {
                return true;
            }
        }
        return false;
    }
}
