package org.sujarit.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The data folders that {@link MakeOldData} made of an older version. */
public final class OlderData {

    /** Of one with an H2 file database. */
    public static final String H2 = "h2.tar.xz";

    /** Of one with a database of PostgreSQL. */
    static final String POSTGRESQL = "postgresql.tar.xz";

    private OlderData() {}

    /** Lays a copy of that data out in the folder. */
    public static void unpack(String name, Path folder) throws IOException {
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
