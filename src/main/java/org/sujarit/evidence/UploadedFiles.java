package org.sujarit.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.sujarit.refusal.Refused;

/** Takes in files that people send. */
@Component
class UploadedFiles {

    private final FileStore store;
    private final EvidenceSettings settings;

    UploadedFiles(FileStore store, EvidenceSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** @throws Refused when it is empty, too large, of a kind that is not taken, or not what its name says */
    Evidence.NamedFile keep(AttachingEvidence.Upload upload) {
        try (InputStream content = upload.content().getInputStream()) {
            return keep(upload.name(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Evidence.NamedFile keep(String fileName, InputStream content) {
        String name = UploadedName.of(fileName);
        FileStore.Kept kept = store.keep(out -> new Limited(content).transferTo(out));
        if (kept.size() == 0) {
            throw Refused.field("file", "evidence.file.empty", name);
        }
        try {
            return new Evidence.NamedFile(name, FileKind.mediaTypeOf(name, store.path(kept.sha256())), kept);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Stops reading as soon as the file is too large, whatever the sender said of its size. */
    private final class Limited extends FilterInputStream {

        private long left = settings.largestFile().toBytes();

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw Refused.field(
                        "file",
                        "evidence.file.too-large",
                        settings.largestFile().toMegabytes());
            }
            return count;
        }
    }
}
