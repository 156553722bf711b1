package org.sujarit.api.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.report.format.Renderers;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;

/**
 * Renders documents into files before they are sent: whoever reads slowly holds up nobody and takes no memory. Only as
 * many as there are processors are made at once.
 */
@Component
class Rendering {

    private final Renderers renderers;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Rendering(Renderers renderers) {
        this.renderers = renderers;
    }

    /**
     * A document that is ready to be sent.
     *
     * @param size in bytes
     * @param content gone with its file once it is closed
     */
    record Rendered(long size, InputStream content) {}

    /** @param key of a document that may have a template of its agency's own */
    Rendered render(ReportTable table, @Nullable DocumentKey key, ReportFormat format) throws IOException {
        Path file = Files.createTempFile("sujarit-", "." + format.extension());
        try {
            write(table, key, format, file);
            return new Rendered(Files.size(file), Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    private void write(ReportTable table, @Nullable DocumentKey key, ReportFormat format, Path file)
            throws IOException {
        turns.acquireUninterruptibly();
        try (OutputStream out = Files.newOutputStream(file)) {
            if (key == null) {
                renderers.render(table, format, out);
            } else {
                renderers.render(table, key, format, out);
            }
        } finally {
            turns.release();
        }
    }
}
