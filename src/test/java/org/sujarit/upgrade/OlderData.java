package org.sujarit.upgrade;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.sujarit.upgrade.Installation.Database;
import org.tukaani.xz.XZInputStream;

/** A copy of the data that {@link MakeOldData} made of an older version. A server that holds it ends with it. */
public final class OlderData implements AutoCloseable {

    private static final String ON_POSTGRESQL = "-postgresql";

    private final Database database;
    private final @Nullable EmbeddedPostgres server;

    private OlderData(Database database, @Nullable EmbeddedPostgres server) {
        this.database = database;
        this.server = server;
    }

    /** Lays the data of that name, as {@code 94b3f73-h2} or {@code 94b3f73-postgresql}, out in the folder. */
    public static OlderData of(String name, Path folder) throws IOException {
        unpack(name + ".tar.xz", folder);
        Path dump = folder.resolve(MakeOldData.DUMP);
        return name.endsWith(ON_POSTGRESQL) ? onPostgresql(dump) : onH2(dump, Database.h2(folder));
    }

    private static void unpack(String name, Path folder) throws IOException {
        try (InputStream resource =
                        Objects.requireNonNull(OlderData.class.getResourceAsStream("/upgrade/" + name), name);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(resource), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(tar, file);
            }
        }
    }

    /** An archive has the database's file instead where it was made without a dump. */
    private static OlderData onH2(Path dump, Database database) throws IOException {
        if (Files.exists(dump)) {
            run("runscript from '" + dump + "'", database);
        }
        return new OlderData(database, null);
    }

    private static OlderData onPostgresql(Path dump) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .start();
        Database database = new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        run(Files.readString(dump), database);
        return new OlderData(database, server);
    }

    private static void run(String script, Database database) throws IOException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute(script);
        } catch (SQLException broken) {
            throw new IOException("the dump cannot be read", broken);
        }
    }

    /** Where the older version left it. */
    public Database database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
