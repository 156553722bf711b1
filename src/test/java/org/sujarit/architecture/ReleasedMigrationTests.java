package org.sujarit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A database that has run a migration does not start with a changed one, so each stays as it was when it went out:
 * `sha256sum V*.sql` beside the file that lists them.
 */
class ReleasedMigrationTests {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Path LIST = Path.of("src", "test", "resources", "upgrade", "migrations.sha256");

    @Test
    void everyMigrationIsAsItWentOut() throws Exception {
        assertThat(migrations()).containsExactlyEntriesOf(listed());
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(LIST)) {
            String[] parts = line.split(" +", 2);
            listed.put(parts[1], parts[0]);
        }
        return listed;
    }

    private static Map<String, String> migrations() throws IOException, NoSuchAlgorithmException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                found.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
            }
        }
        return found;
    }
}
