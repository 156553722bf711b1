package org.sujarit.process.web;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.sujarit.access.CurrentActor;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.MonitoringRound;
import org.sujarit.process.Documents;
import org.sujarit.refusal.Refused;
import org.sujarit.report.DocumentKey;
import org.sujarit.report.Letters;
import org.sujarit.report.Renderers;
import org.sujarit.report.ReportFormat;
import org.sujarit.report.ReportTable;

/** The report as it stands, marked as a draft until it is published. */
@RestController
class ReportsController {

    private final Cycles cycles;
    private final Documents documents;
    private final Letters letters;
    private final Renderers renderers;
    private final CurrentActor current;

    ReportsController(Cycles cycles, Documents documents, Letters letters, Renderers renderers, CurrentActor current) {
        this.cycles = cycles;
        this.documents = documents;
        this.letters = letters;
        this.renderers = renderers;
        this.current = current;
    }

    @GetMapping("/api/cycles/{id}/report.{extension}")
    ResponseEntity<StreamingResponseBody> report(@PathVariable Long id, @PathVariable String extension) {
        return document(id, extension, "report", documents::report);
    }

    @GetMapping("/api/cycles/{id}/plan.{extension}")
    ResponseEntity<StreamingResponseBody> plan(@PathVariable Long id, @PathVariable String extension) {
        return document(id, extension, "plan", documents::plan);
    }

    /** Where the measures stand after the first half of the year. */
    @GetMapping("/api/cycles/{id}/report-6-months.{extension}")
    ResponseEntity<StreamingResponseBody> sixMonths(@PathVariable Long id, @PathVariable String extension) {
        return document(
                id, extension, "report-6-months", cycle -> documents.monitoring(cycle, MonitoringRound.SIX_MONTHS));
    }

    /** Where the measures stand after the second half of the year. */
    @GetMapping("/api/cycles/{id}/report-12-months.{extension}")
    ResponseEntity<StreamingResponseBody> twelveMonths(@PathVariable Long id, @PathVariable String extension) {
        return document(
                id, extension, "report-12-months", cycle -> documents.monitoring(cycle, MonitoringRound.TWELVE_MONTHS));
    }

    /** บันทึกข้อความ that lays the report before the manager. */
    @GetMapping("/api/cycles/{id}/memo.{extension}")
    ResponseEntity<StreamingResponseBody> memo(@PathVariable Long id, @PathVariable String extension) {
        return document(id, extension, "memo", letters::memo);
    }

    /** ประกาศ that makes the plan known. */
    @GetMapping("/api/cycles/{id}/announcement.{extension}")
    ResponseEntity<StreamingResponseBody> announcement(@PathVariable Long id, @PathVariable String extension) {
        return document(id, extension, "announcement", letters::announcement);
    }

    private ResponseEntity<StreamingResponseBody> document(
            Long id, String extension, String kind, Function<Cycle, ReportTable> compiler) {
        Cycle cycle = cycles.get(id);
        current.get().mustBelongTo(cycle.agency().code());
        if (cycle.state() == CycleState.TAKEN_IN && !kind.equals("report")) {
            // No plan was approved and no round was monitored here, and no document may look as if.
            throw Refused.missing("intake.only-report");
        }
        ReportFormat format = format(extension);
        ReportTable table = compiler.apply(cycle);
        DocumentKey key = key(kind, cycle);
        if (table.letter() && !format.readsAsLetter()) {
            throw Refused.missing("report.format.missing", extension);
        }
        String name = kind + "-" + cycle.key().replace('/', '-') + "-draft." + format.extension();
        ContentDisposition disposition = (format == ReportFormat.HTML
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name)
                .build();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (format == ReportFormat.HTML) {
            answer.header("Content-Security-Policy", ReportFormat.PAGE_POLICY);
        }
        return answer.contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(out -> {
                    if (key == null) {
                        renderers.render(table, format, out);
                    } else {
                        renderers.render(table, key, format, out);
                    }
                });
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
