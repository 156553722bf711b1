package org.sujarit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Chooses the database by the system property {@code sujarit.test.database}: H2 in memory, or a real PostgreSQL. The
 * embedded server does not wait for the disk unless {@code sujarit.test.flush} is {@code on}.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        boolean postgresql = "postgresql".equals(System.getProperty("sujarit.test.database"));
        TestPropertyValues.of(postgresql ? postgresql() : h2()).applyTo(context);
    }

    private static Map<String, String> h2() {
        return Map.of("spring.datasource.url", "jdbc:h2:mem:sujarit;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256");
    }

    private static Map<String, String> postgresql() {
        return Map.of(
                "spring.datasource.url", Postgres.SERVER.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres",
                // The server's own shutdown hook may run first; do not wait half a minute for it then.
                "spring.datasource.hikari.connection-timeout", "2000");
    }

    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                String flush = System.getProperty("sujarit.test.flush", "off");
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", flush)
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
