package org.sujarit.publication;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** @param approver full name, which stands in the signature of the PDF */
    List<PublishedFile> freeze(ReportTable table, DocumentKey key, String approver) {
        List<PublishedFile> files = new ArrayList<>();
        renderers.formats().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(format -> files.add(new PublishedFile(format, frozen(table, key, format, approver))));
        return files;
    }

    private FileStore.Kept frozen(ReportTable table, DocumentKey key, ReportFormat format, String approver) {
        return store.keep(out -> {
            if (format == ReportFormat.PDF) {
                ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                renderers.render(table, key, format, pdf);
                out.write(signer.sign(pdf.toByteArray(), key.agency(), approver, clock.instant()));
            } else {
                renderers.render(table, key, format, out);
            }
        });
    }
}
