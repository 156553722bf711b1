package org.sujarit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.RefusedReasons;

/** All nodes of a production installation see one directory of files. */
@ApplicationTest
@Tag("database")
class SharedDirectoryTests {

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path shared;

    @TempDir
    private Path other;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.sql("delete from file_store").update();
    }

    @Test
    void aSecondNodeOnTheSameDirectoryStarts() throws IOException {
        start(shared);
        assertThatCode(() -> start(shared)).doesNotThrowAnyException();
        assertThat(shared.resolve(SharedDirectory.MARKER)).exists();
    }

    @Test
    void aSecondNodeThatSeesAnotherDirectoryIsRefusedAndLeavesItAsItIs() throws IOException {
        start(shared);
        assertThatExceptionOfType(SharedDirectory.NotShared.class)
                .isThrownBy(() -> start(other))
                .withMessageContaining("SUJARIT_EVIDENCE_DIRECTORY")
                .withMessageContaining(other.toString());
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void theDirectoryOfAnotherInstallationIsRefused() throws IOException {
        start(shared);
        Files.writeString(other.resolve(SharedDirectory.MARKER), "of-somebody-else");
        assertThatExceptionOfType(SharedDirectory.NotShared.class).isThrownBy(() -> start(other));
    }

    @Test
    void aDirectoryOfAnOlderVersionIsTakenAsItIs() throws IOException {
        Files.writeString(Files.createDirectories(shared.resolve("ab")).resolve("ab12"), "kept");
        start(shared);
        assertThatCode(() -> start(shared)).doesNotThrowAnyException();
    }

    @Test
    void productionAsksForTheDirectory() {
        assertThatExceptionOfType(SharedDirectory.NotShared.class)
                .isThrownBy(() -> start(Path.of("")))
                .withMessageContaining("Set SUJARIT_EVIDENCE_DIRECTORY");
    }

    @Test
    void aVolumeThatGoesBeforeItsFirstFileTakesNone() throws IOException {
        FileStore store = start(shared);
        Files.delete(shared.resolve(SharedDirectory.MARKER));
        assertThat(RefusedReasons.keys(() -> store.keep(out -> out.write(1)))).containsExactly("file.store-away");
        assertThat(shared).isEmptyDirectory();
    }

    private FileStore start(Path directory) throws IOException {
        EvidenceSettings settings = new EvidenceSettings(directory, DataSize.ofMegabytes(1));
        FileStore store = new FileStore(settings);
        new SharedDirectory(settings, jdbc, store).run(new DefaultApplicationArguments());
        return store;
    }
}
