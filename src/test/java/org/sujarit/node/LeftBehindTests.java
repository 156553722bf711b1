package org.sujarit.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindTests {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    @Test
    void whatAKilledNodeLeftIsDeletedAndWhatIsInUseOrIsNotTemporaryIsKept() throws IOException {
        Path abandoned = old("file-1.part");
        Path kept = old("e3b0c442");
        Path inUse = Files.writeString(folder.resolve("file-2.part"), "being uploaded");
        cleaning(folder).delete();
        assertThat(abandoned).doesNotExist();
        assertThat(kept).exists();
        assertThat(inUse).exists();
    }

    @Test
    void aFolderThatIsNotThereIsNoTrouble() throws IOException {
        Path abandoned = old("file-1.part");
        cleaning(folder.resolve("missing"), folder).delete();
        assertThat(abandoned).doesNotExist();
    }

    private Path old(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        return Files.setLastModifiedTime(
                file, FileTime.from(CLOCK.instant().minus(LeftBehind.ABANDONED).minus(Duration.ofMinutes(1))));
    }

    private static LeftBehind cleaning(Path... folders) {
        return new LeftBehind(
                List.of(folders).stream()
                        .map(one -> new TemporaryFiles(one, "file-*.part"))
                        .toList(),
                CLOCK);
    }
}
