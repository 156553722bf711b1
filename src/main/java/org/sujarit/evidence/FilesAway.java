package org.sujarit.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sujarit.refusal.Refused;

/**
 * Whether the directory of files is away: not mounted, not allowed, full. Told in the log when it goes and when it comes
 * back; whoever needed it is told that it is not their fault.
 */
final class FilesAway {

    private static final Logger LOG = LoggerFactory.getLogger(FilesAway.class);

    private final Path directory;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean marked;
    private volatile boolean made;

    FilesAway(Path directory) {
        this.directory = directory;
        this.made = Files.isDirectory(directory);
    }

    /**
     * A volume that is not mounted any more leaves an empty directory or none: what is written there no other node could
     * show. Only the first file of all makes the directory.
     *
     * @throws Refused when what was there is gone
     */
    void unlessUnmounted() {
        Path marker = directory.resolve(SharedDirectory.MARKER);
        boolean there = Files.isDirectory(directory);
        boolean markedNow = Files.exists(marker);
        if ((made && !there) || (marked && !markedNow)) {
            throw seen(new NoSuchFileException((there ? marker : directory).toString()));
        }
        made = there;
        marked = markedNow;
    }

    /** What is done with the directory. */
    @FunctionalInterface
    interface Access<T> {
        T run() throws IOException;
    }

    /** @throws Refused when the directory does not let it be done */
    <T> T unless(Access<T> access) {
        try {
            return access.run();
        } catch (IOException broken) {
            throw seen(broken);
        }
    }

    /** What is written goes to the directory; whatever fails of it is the directory's fault. */
    OutputStream guard(OutputStream out) {
        return new FilterOutputStream(out) {

            @Override
            public void write(int one) {
                unless(() -> {
                    out.write(one);
                    return true;
                });
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                unless(() -> {
                    out.write(bytes, offset, length);
                    return true;
                });
            }
        };
    }

    private Refused seen(IOException broken) {
        if (away.compareAndSet(false, true)) {
            LOG.error(
                    "the directory of files {} is away ({}); what fails by it is not told one by one",
                    directory,
                    broken.toString());
        }
        return Refused.away("file.store-away");
    }

    /** A file was kept or opened; one that was only begun would be on a full disk, too. */
    void over() {
        if (away.compareAndSet(true, false)) {
            LOG.warn("the directory of files {} is back", directory);
        }
    }
}
