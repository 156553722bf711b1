package org.sujarit.upgrade;

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
import org.tukaani.xz.XZInputStream;

/** The data folders that {@link MakeOldData} made of an older version. */
public final class OlderData {

    private OlderData() {}

    /** Lays a copy of the data of that commit with an H2 file database out in the folder. */
    public static void h2(String commit, Path folder) throws IOException {
        unpack(commit + "-h2.tar.xz", folder);
        Path script = folder.resolve(MakeOldData.DUMP);
        if (Files.exists(script)) {
            run(script, Installation.Database.h2(folder));
        }
    }

    private static void run(Path script, Installation.Database database) throws IOException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute("runscript from '" + script + "'");
        } catch (SQLException broken) {
            throw new IOException(script + " cannot be run", broken);
        }
    }

    /** The same of one with a database of PostgreSQL. */
    static void postgresql(String commit, Path folder) throws IOException {
        unpack(commit + "-postgresql.tar.xz", folder);
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
}
