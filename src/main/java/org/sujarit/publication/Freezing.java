package org.sujarit.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.evidence.FileStore;
import org.sujarit.report.format.Renderers;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;

/** Makes a document once in every format and keeps the files, whose bytes never change from then on. */
@Component
class Freezing {

    private final Renderers renderers;
    private final PdfSigner signer;
    private final FileStore store;
    private final Clock clock;

    Freezing(Renderers renderers, PdfSigner signer, FileStore store, Clock clock) {
        this.renderers = renderers;
        this.signer = signer;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param key null for a document that no agency has a template of its own for
     * @param agency code of whose document it is
     * @param approver full name, which stands in the signature of the PDF
     */
    List<PublishedFile> freeze(ReportTable table, @Nullable DocumentKey key, String agency, String approver) {
        List<PublishedFile> files = new ArrayList<>();
        renderers.formats().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(format -> files.add(new PublishedFile(format, frozen(table, key, format, agency, approver))));
        return files;
    }

    private FileStore.Kept frozen(
            ReportTable table, @Nullable DocumentKey key, ReportFormat format, String agency, String approver) {
        return store.keep(out -> {
            if (format == ReportFormat.PDF) {
                ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                render(table, key, format, pdf);
                out.write(signer.sign(pdf.toByteArray(), agency, approver, clock.instant()));
            } else {
                render(table, key, format, out);
            }
        });
    }

    private void render(ReportTable table, @Nullable DocumentKey key, ReportFormat format, OutputStream out)
            throws IOException {
        if (key == null) {
            renderers.render(table, format, out);
        } else {
            renderers.render(table, key, format, out);
        }
    }
}
