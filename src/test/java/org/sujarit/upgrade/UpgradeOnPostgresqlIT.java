package org.sujarit.upgrade;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** A PostgreSQL database of commit 94b3f73, as {@code pg_dump} brought it over. */
class UpgradeOnPostgresqlIT extends UpgradeCases {

    private @Nullable EmbeddedPostgres server;

    @Override
    Installation.Database older(Path folder) throws IOException {
        OlderData.postgresql("94b3f73", folder);
        EmbeddedPostgres started = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .start();
        server = started;
        try (Connection connection = started.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(Files.readString(folder.resolve(MakeOldData.DUMP)));
        } catch (SQLException broken) {
            throw new UncheckedIOException(new IOException("the dump cannot be read", broken));
        }
        return new Installation.Database(started.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    @Override
    @AfterAll
    void stop() {
        super.stop();
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
