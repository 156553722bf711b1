package org.sujarit.api.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.CurrentActor;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.MonitoringRound;
import org.sujarit.document.Documents;
import org.sujarit.evidence.FileStore;
import org.sujarit.publication.Document;
import org.sujarit.publication.PublishedFile;
import org.sujarit.refusal.Refused;
import org.sujarit.report.format.Renderers;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;

/**
 * The documents of a year for people of its agency: as they stand, marked as drafts, until they are published; from then
 * on exactly what was published.
 */
@RestController
class ReportsController {

    private final Cycles cycles;
    private final Documents documents;
    private final Rendering rendering;
    private final Renderers renderers;
    private final FileStore store;
    private final CurrentActor current;

    ReportsController(
            Cycles cycles,
            Documents documents,
            Rendering rendering,
            Renderers renderers,
            FileStore store,
            CurrentActor current) {
        this.cycles = cycles;
        this.documents = documents;
        this.rendering = rendering;
        this.renderers = renderers;
        this.store = store;
        this.current = current;
    }

    @GetMapping("/api/cycles/{id}/report.{extension}")
    ResponseEntity<InputStreamResource> report(@PathVariable Long id, @PathVariable String extension)
            throws IOException {
        return document(id, extension, "report", documents::report);
    }

    @GetMapping("/api/cycles/{id}/plan.{extension}")
    ResponseEntity<InputStreamResource> plan(@PathVariable Long id, @PathVariable String extension) throws IOException {
        return document(id, extension, "plan", documents::plan);
    }

    /** Where the measures stand after the first half of the year. */
    @GetMapping("/api/cycles/{id}/report-6-months.{extension}")
    ResponseEntity<InputStreamResource> sixMonths(@PathVariable Long id, @PathVariable String extension)
            throws IOException {
        return document(
                id, extension, "report-6-months", cycle -> documents.monitoring(cycle, MonitoringRound.SIX_MONTHS));
    }

    /** Where the measures stand after the second half of the year. */
    @GetMapping("/api/cycles/{id}/report-12-months.{extension}")
    ResponseEntity<InputStreamResource> twelveMonths(@PathVariable Long id, @PathVariable String extension)
            throws IOException {
        return document(
                id, extension, "report-12-months", cycle -> documents.monitoring(cycle, MonitoringRound.TWELVE_MONTHS));
    }

    /** บันทึกข้อความ that lays the report before the manager. */
    @GetMapping("/api/cycles/{id}/memo.{extension}")
    ResponseEntity<InputStreamResource> memo(@PathVariable Long id, @PathVariable String extension) throws IOException {
        return document(id, extension, "memo", documents::memo);
    }

    /** ประกาศ that makes the plan known. */
    @GetMapping("/api/cycles/{id}/announcement.{extension}")
    ResponseEntity<InputStreamResource> announcement(@PathVariable Long id, @PathVariable String extension)
            throws IOException {
        return document(id, extension, "announcement", documents::announcement);
    }

    private ResponseEntity<InputStreamResource> document(
            Long id, String extension, String kind, Function<Cycle, ReportTable> compiler) throws IOException {
        Cycle cycle = cycles.get(id);
        current.get().mustBelongTo(cycle.agency().code());
        if (cycle.state() == CycleState.TAKEN_IN && !kind.equals("report")) {
            // No plan was approved and no round was monitored here, and no document may look as if.
            throw Refused.missing("intake.only-report");
        }
        ReportFormat format = format(extension);
        String name = kind + "-" + cycle.key().replace('/', '-');
        DocumentKey key = key(kind, cycle);
        Optional<PublishedFile> published = key == null ? Optional.empty() : published(cycle, key.kind(), format);
        if (published.isPresent()) {
            PublishedFile file = published.get();
            return answer(format, name, file.size(), store.open(file.sha256()));
        }
        ReportTable table = compiler.apply(cycle);
        if (table.letter() && !format.readsAsLetter()) {
            throw Refused.missing("report.format.missing", extension);
        }
        Rendering.Rendered made = rendering.render(table, key, format);
        return answer(format, table.draft() ? name + "-draft" : name, made.size(), made.content());
    }

    /** In a format that did not exist when the document was published it is still a draft. */
    private Optional<PublishedFile> published(Cycle cycle, DocumentKey.Kind kind, ReportFormat format) {
        return documents.published(cycle, Document.valueOf(kind.name())).stream()
                .flatMap(publication -> publication.files().stream())
                .filter(file -> file.format() == format)
                .findFirst();
    }

    private static ResponseEntity<InputStreamResource> answer(
            ReportFormat format, String name, long size, InputStream content) {
        ContentDisposition disposition = (format == ReportFormat.HTML
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name + "." + format.extension())
                .build();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (format == ReportFormat.HTML) {
            answer.header("Content-Security-Policy", ReportFormat.PAGE_POLICY);
        }
        return answer.contentType(MediaType.parseMediaType(format.mediaType()))
                .contentLength(size)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new InputStreamResource(content));
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
