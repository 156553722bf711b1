package org.sujarit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.sujarit.refusal.Refused;
import org.sujarit.testing.RefusedReasons;

class FileStoreTests {

    /** SHA-256 of "abc", as FIPS 180-2 gives it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path directory;

    private FileStore store;

    @BeforeEach
    void makeAStore() {
        store = new FileStore(new EvidenceSettings(directory, DataSize.ofMegabytes(20)));
    }

    @Test
    void aFileIsKeptUnderTheHashOfItsContent() throws IOException {
        FileStore.Kept kept = keep("abc");
        assertThat(kept.sha256()).isEqualTo(ABC);
        assertThat(kept.size()).isEqualTo(3);
        assertThat(store.read(ABC)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        try (InputStream in = store.open(ABC)) {
            assertThat(in.readAllBytes()).hasSize(3);
        }
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        assertThat(keep("abc")).isEqualTo(keep("abc"));
        assertThat(files()).containsExactly(ABC);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> store.keep(out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("the line is dead");
                }));
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsSaidToBeGone() {
        assertThat(RefusedReasons.keys(() -> store.open("0".repeat(64)))).containsExactly("file.missing");
    }

    @Test
    void whatTheDirectoryDoesNotTakeIsNobodysFault() throws IOException {
        keep("abc");
        inItsPlace(() -> {
            assertThat(RefusedReasons.keys(() -> keep("abd"))).containsExactly("file.store-away");
            assertThat(RefusedReasons.keys(() -> store.open(ABC))).containsExactly("file.store-away");
        });
        assertThat(keep("abc").sha256()).isEqualTo(ABC);
    }

    @Test
    void aDirectoryThatWasThereIsNotMadeAnew() throws IOException {
        keep("abc");
        Path aside = directory.resolveSibling("gone-" + directory.getFileName());
        Files.move(directory, aside);
        assertThat(RefusedReasons.keys(() -> keep("abd"))).containsExactly("file.store-away");
        assertThat(RefusedReasons.keys(() -> store.open(ABC))).containsExactly("file.store-away");
        assertThat(directory).doesNotExist();
        Files.move(aside, directory);
        assertThat(store.read(ABC)).hasSize(3);
    }

    @Test
    void aVolumeThatIsNoLongerMountedTakesNothing() throws IOException {
        Path marker = Files.writeString(directory.resolve(SharedDirectory.MARKER), "x");
        keep("abc");
        Files.delete(marker);
        assertThat(RefusedReasons.keys(() -> keep("abd"))).containsExactly("file.store-away");
        assertThat(RefusedReasons.keys(() -> store.open("0".repeat(64)))).containsExactly("file.store-away");
        assertThat(files()).containsExactly(ABC);
        Files.writeString(marker, "x");
        assertThat(keep("abd").size()).isEqualTo(3);
    }

    @Test
    void aFullDiskIsTheSameToWhoeverWrapsItsComplaint() {
        OutputStream full = new FilesAway(directory).guard(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertThat(RefusedReasons.keys(() -> full.write(new byte[] {1, 2}))).containsExactly("file.store-away");
        assertThat(RefusedReasons.keys(() -> store.keep(out -> {
                    throw new IOException(Refused.away("file.store-away"));
                })))
                .containsExactly("file.store-away");
    }

    /** A file stands where the directory was, until that is done. */
    private void inItsPlace(Runnable done) throws IOException {
        Path aside = directory.resolveSibling("aside-" + directory.getFileName());
        Files.move(directory, aside);
        Files.createFile(directory);
        try {
            done.run();
        } finally {
            Files.delete(directory);
            Files.move(aside, directory);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "../../etc/passwd", "abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"
            })
    void aNameThatIsNoHashIsNeverOpened(String name) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> store.open(name));
    }

    private FileStore.Kept keep(String content) {
        return store.keep(out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
