package org.sujarit.api.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.document.Documents;
import org.sujarit.evidence.FileStore;
import org.sujarit.publication.Document;
import org.sujarit.publication.PublishedFile;
import org.sujarit.refusal.Refused;
import org.sujarit.report.format.Renderers;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;

/** Gives the documents of a year as files: the published one where there is one, else the draft made now. */
@Component
class DocumentFiles {

    private final Documents documents;
    private final Rendering rendering;
    private final Renderers renderers;
    private final FileStore store;

    DocumentFiles(Documents documents, Rendering rendering, Renderers renderers, FileStore store) {
        this.documents = documents;
        this.rendering = rendering;
        this.renderers = renderers;
        this.store = store;
    }

    /**
     * A document that is ready to be sent.
     *
     * @param name without extension
     * @param size in bytes
     */
    record Ready(ReportFormat format, String name, long size, InputStream content) {}

    /**
     * @param kind of document, as its address calls it
     * @throws Refused when there is no such format, or the document cannot be had in it
     */
    Ready of(Cycle cycle, String kind, String extension, Function<Cycle, ReportTable> compiler) throws IOException {
        ReportFormat format = format(extension);
        String name = kind + "-" + cycle.key().replace('/', '-');
        DocumentKey key = key(kind, cycle);
        Optional<PublishedFile> published = document(kind).flatMap(document -> published(cycle, document, format));
        if (published.isPresent()) {
            PublishedFile file = published.get();
            return new Ready(format, name, file.size(), store.open(file.sha256()));
        }
        return made(compiler.apply(cycle), key, format, name);
    }

    /**
     * The plan as a change of it would have it.
     *
     * @throws Refused when there is no such format
     */
    Ready ofAmended(Cycle cycle, ReportTable plan, String extension) throws IOException {
        return made(
                plan,
                DocumentKey.plan(cycle),
                format(extension),
                "plan-" + cycle.key().replace('/', '-'));
    }

    private Ready made(ReportTable table, @Nullable DocumentKey key, ReportFormat format, String name)
            throws IOException {
        if (table.letter() && !format.readsAsLetter()) {
            throw Refused.missing("report.format.missing", format.extension());
        }
        Rendering.Rendered made = rendering.render(table, key, format);
        return new Ready(format, table.draft() ? name + "-draft" : name, made.size(), made.content());
    }

    /** In a format that did not exist when the document was published it is still a draft. */
    private Optional<PublishedFile> published(Cycle cycle, Document document, ReportFormat format) {
        return documents.published(cycle, document).stream()
                .flatMap(publication -> publication.files().stream())
                .filter(file -> file.format() == format)
                .findFirst();
    }

    /** As what it is published; empty for what never is. */
    private static Optional<Document> document(String kind) {
        return Arrays.stream(Document.values())
                .filter(document -> document.address().equals(kind))
                .findFirst();
    }

    /** Only the two official documents have templates of the agency's own. */
    private static @Nullable DocumentKey key(String kind, Cycle cycle) {
        return switch (kind) {
            case "plan" -> DocumentKey.plan(cycle);
            case "report" -> DocumentKey.report(cycle);
            default -> null;
        };
    }

    private ReportFormat format(String extension) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.extension().equals(extension))
                .filter(renderers.formats()::contains)
                .findFirst()
                .orElseThrow(() -> Refused.missing("report.format.missing", extension));
    }
}
