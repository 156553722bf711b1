package org.sujarit.publication;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.evidence.FileStore;
import org.sujarit.report.compile.PublicAddress;
import org.sujarit.report.format.Renderers;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Seal;

/** Freezes an approved document in every format and makes it public. */
@Component
public class Publishing {

    private final Publications publications;
    private final Renderers renderers;
    private final PdfSigner signer;
    private final Snapshots snapshots;
    private final FileStore store;
    private final AuditTrail trail;
    private final PublicAddress address;
    private final Clock clock;

    Publishing(
            Publications publications,
            Renderers renderers,
            PdfSigner signer,
            Snapshots snapshots,
            FileStore store,
            AuditTrail trail,
            PublicAddress address,
            Clock clock) {
        this.publications = publications;
        this.renderers = renderers;
        this.signer = signer;
        this.snapshots = snapshots;
        this.store = store;
        this.trail = trail;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Publishes what was approved; an earlier version of the same document is superseded, not changed.
     *
     * @param approved the snapshot the approval was given for, and by whom
     * @param signed full names of those who stand behind it, in the order of the document's places to sign
     */
    @Transactional
    public Publication publish(
            Cycle cycle, Document document, Publication.Approved approved, List<String> signed, String actor) {
        ReportTable content = snapshots.open(approved.snapshot()).published(signed);
        String digest = snapshots.keep(content);
        ReportTable table = content.sealed(new Seal(digest, address.ofVerification(digest)));
        Publication.Approved frozen = new Publication.Approved(digest, approved.by());
        List<Publication> earlier = publications.findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(
                cycle.agency().code(), cycle.fiscalYear().year(), document);
        earlier.forEach(Publication::superseded);
        Publication publication = publications.save(new Publication(
                cycle,
                document,
                earlier.isEmpty() ? 1 : earlier.get(0).number() + 1,
                frozen,
                render(table, key(cycle, document), approved.by()),
                clock.instant()));
        publication
                .files()
                .forEach(file -> trail.record(
                        cycle.key(), actor, "published", document + " " + file.format() + " " + file.sha256()));
        return publication;
    }

    private static DocumentKey key(Cycle cycle, Document document) {
        return document == Document.PLAN ? DocumentKey.plan(cycle) : DocumentKey.report(cycle);
    }

    private List<PublishedFile> render(ReportTable table, DocumentKey key, String approver) {
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
