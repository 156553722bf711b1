package org.sujarit.publication;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.report.compile.PublicAddress;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Seal;
import org.sujarit.report.table.Signature.Signer;

/** Makes an approved document public. */
@Component
public class Publishing {

    private final Publications publications;
    private final Freezing freezing;
    private final Snapshots snapshots;
    private final AuditTrail trail;
    private final PublicAddress address;
    private final Clock clock;

    Publishing(
            Publications publications,
            Freezing freezing,
            Snapshots snapshots,
            AuditTrail trail,
            PublicAddress address,
            Clock clock) {
        this.publications = publications;
        this.freezing = freezing;
        this.snapshots = snapshots;
        this.trail = trail;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Publishes what was approved; an earlier version of the same document is superseded, not changed.
     *
     * @param approved the snapshot the approval was given for, and by whom
     * @param signed those who stand behind it, in the order of the document's places to sign
     */
    @Transactional
    public Publication publish(
            Cycle cycle, Document document, Publication.Approved approved, List<Signer> signed, String actor) {
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
                earlier,
                frozen,
                freezing.freeze(table, key(cycle, document), cycle.agency().code(), approved.by()),
                clock.instant()));
        publication
                .files()
                .forEach(file -> trail.record(
                        cycle.key(), actor, "published", document + " " + file.format() + " " + file.sha256()));
        return publication;
    }

    /** Nothing of a year that is taken back is public any more; what was published is kept. */
    @Transactional
    public void withdraw(Cycle cycle, String actor) {
        publications
                .findByAgencyAndFiscalYear(
                        cycle.agency().code(), cycle.fiscalYear().year())
                .stream()
                .filter(one -> one.state() != PublicationState.WITHDRAWN)
                .forEach(one -> {
                    one.withdrawn();
                    trail.record(cycle.key(), actor, "publication-withdrawn", one.document() + " " + one.number());
                });
    }

    /** Only of the plan and the report agencies have templates of their own. */
    private static @Nullable DocumentKey key(Cycle cycle, Document document) {
        return switch (document) {
            case PLAN -> DocumentKey.plan(cycle);
            case REPORT -> DocumentKey.report(cycle);
            default -> null;
        };
    }
}
