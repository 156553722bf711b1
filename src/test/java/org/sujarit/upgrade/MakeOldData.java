package org.sujarit.upgrade;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * Makes the data of an older version by running its jar and doing its people's work over HTTP, as
 * {@code src/test/resources/upgrade} keeps them:
 * {@code mvn test-compile exec:java -Dexec.mainClass=org.sujarit.upgrade.MakeOldData -Dexec.classpathScope=test
 * -Dexec.args="older.jar commit-h2.tar.xz"}. For PostgreSQL, {@code older.jar commit-postgresql.tar.xz host:port/database user password} of
 * an empty database, from which {@code pg_dump} writes; its version may not be newer than the tests' server. From the
 * archives of the two oldest versions on H2 the published PDF files were taken out, so that only their open work is of use.
 */
public final class MakeOldData {

    static final String DUMP = "sujarit.sql";

    private MakeOldData() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("older");
        Path jar = Path.of(arguments[0]);
        boolean h2 = arguments.length == 2;
        Installation.Database database = h2
                ? Installation.Database.h2(folder)
                : new Installation.Database("jdbc:postgresql://" + arguments[2], arguments[3], arguments[4]);
        try (Installation older = Installation.start(jar, folder, database)) {
            new OldYears(older).make();
            new Questions(older).ask().write(folder);
        }
        if (h2) {
            script(database, folder.resolve(DUMP));
        } else {
            dump("postgresql://" + arguments[3] + ":" + arguments[4] + "@" + arguments[2], folder.resolve(DUMP));
        }
        pack(folder, Path.of(arguments[1]));
    }

    /** A third as long as the database itself, once packed. */
    private static void script(Installation.Database database, Path file) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute("script to '" + file + "'");
        }
    }

    /** Without what only psql understands. */
    private static void dump(String database, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "pg_dump", "--inserts", "--rows-per-insert=100", "--no-owner", "--no-privileges", database)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pg_dump failed");
        }
        Files.writeString(file, all.replaceAll("(?m)^\\\\(un)?restrict .*\n", ""));
    }

    /** Documents of several years repeat each other's typefaces, which only a long memory notices. */
    private static void pack(Path folder, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                TarArchiveOutputStream tar =
                        new TarArchiveOutputStream(new XZOutputStream(out, new LZMA2Options()), "UTF-8");
                Stream<Path> files = Files.walk(folder)) {
            List<Path> kept = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".log")
                            && !file.toString().endsWith(".db"))
                    .sorted()
                    .toList();
            for (Path file : kept) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                tar.putArchiveEntry(new TarArchiveEntry(file, name));
                Files.copy(file, tar);
                tar.closeArchiveEntry();
            }
        }
    }
}
