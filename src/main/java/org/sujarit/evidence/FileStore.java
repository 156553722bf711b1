package org.sujarit.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.sujarit.metrics.Figure;
import org.sujarit.node.TemporaryFiles;
import org.sujarit.refusal.Refused;

/**
 * Keeps files under the SHA-256 of their content: the same content is kept once, a kept file never changes, and one
 * that a rolled-back transaction left behind does no harm.
 */
@Component
public class FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final String INCOMING = "incoming";

    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);

    private final Path directory;
    private final FilesAway away;

    FileStore(EvidenceSettings settings) {
        this.directory = settings.directory().toAbsolutePath();
        this.away = new FilesAway(directory);
    }

    /**
     * A kept file.
     *
     * @param sha256 64 hexadecimal digits: its name in the store
     * @param size bytes
     */
    public record Kept(String sha256, long size) {}

    /** Writes what is to be kept. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Keeps what is written; on return it is on the disk.
     *
     * @throws Refused when the directory cannot take it, as when it is away or full
     */
    public Kept keep(Content content) {
        away.unlessUnmounted();
        Path temporary = away.unless(this::temporary);
        try {
            write(content, temporary);
            Kept kept = away.unless(() -> move(temporary, digest(out -> Files.copy(temporary, out))));
            away.over();
            return kept;
        } finally {
            deleteWhatIsLeft(temporary);
        }
    }

    /** From now on the directory is the one that has the marker. */
    void isMarked() {
        away.unlessUnmounted();
    }

    private void write(Content content, Path temporary) {
        try (OutputStream out = away.guard(away.unless(() -> Files.newOutputStream(temporary)))) {
            content.writeTo(out);
        } catch (IOException broken) { // where it comes from; where it goes is refused, which a writer may have wrapped
            throw Refused.in(broken)
                    .map(RuntimeException.class::cast)
                    .orElseGet(() -> new UncheckedIOException(broken));
        }
    }

    /** What cannot be deleted now is when the node starts. */
    private static void deleteWhatIsLeft(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException broken) {
            LOG.debug("left {}", temporary, broken);
        }
    }

    /** SHA-256 under which that would be kept; nothing is kept. */
    public static String digest(Content content) {
        try (DigestOutputStream out =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            content.writeTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Opens a kept file.
     *
     * @throws Refused when there is none, or when the directory is away
     */
    public InputStream open(String sha256) {
        Path path = place(sha256);
        InputStream in = away.unless(() -> Files.newInputStream(path));
        away.over();
        return in;
    }

    /**
     * Where a kept file lies, for a server that sends it as it is.
     *
     * @throws Refused when there is none, or when the directory is away
     */
    public Path place(String sha256) {
        Path path = path(sha256);
        away.unlessUnmounted();
        if (Files.isDirectory(directory) && Files.notExists(path)) { // of what is no directory all is missing
            throw Refused.missing("file.missing");
        }
        return path;
    }

    /** Reads a kept file into memory; meant for small ones. */
    public byte[] read(String sha256) {
        try (InputStream in = open(sha256)) {
            return away.unless(in::readAllBytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path temporary() throws IOException {
        Path folder = Files.createDirectories(directory.resolve(INCOMING));
        return Files.createTempFile(folder, "file-", ".part");
    }

    private Kept move(Path temporary, String sha256) throws IOException {
        long size = Files.size(temporary);
        if (!Files.exists(path(sha256))) {
            Path folder = Files.createDirectories(folder(sha256));
            flush(temporary, StandardOpenOption.WRITE);
            Files.move(temporary, path(sha256), StandardCopyOption.ATOMIC_MOVE);
            // Without this the file could be on the disk while its name is not, after a power cut.
            flush(folder, StandardOpenOption.READ);
        }
        return new Kept(sha256, size);
    }

    private static void flush(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        } catch (IOException unsupported) {
            if (option == StandardOpenOption.WRITE) { // Windows cannot open a folder
                throw unsupported;
            }
        }
    }

    Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(sha256);
        }
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return directory.resolve(sha256.substring(0, 2));
    }

    /** A node that is killed leaves what it was taking in; a full disk takes nothing more. */
    @Configuration(proxyBeanMethods = false)
    static class LookedAfter {

        @Bean
        TemporaryFiles temporaryIncoming(FileStore store) {
            return new TemporaryFiles(store.directory.resolve(INCOMING), "file-*.part");
        }

        @Bean
        Figure storeFreeFigure(FileStore store) {
            return new Figure(
                    "sujarit.store.free",
                    "bytes that the directory of files still has room for",
                    () -> store.directory.toFile().getUsableSpace());
        }
    }
}
