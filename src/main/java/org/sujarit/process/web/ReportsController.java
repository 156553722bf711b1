package org.sujarit.process.web;

import java.util.Arrays;
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
import org.sujarit.cycle.Cycles;
import org.sujarit.process.Documents;
import org.sujarit.refusal.Refused;
import org.sujarit.report.DocumentKey;
import org.sujarit.report.Renderers;
import org.sujarit.report.ReportFormat;
import org.sujarit.report.ReportTable;

/** The report as it stands, marked as a draft until it is published. */
@RestController
class ReportsController {

    private final Cycles cycles;
    private final Documents documents;
    private final Renderers renderers;
    private final CurrentActor current;

    ReportsController(Cycles cycles, Documents documents, Renderers renderers, CurrentActor current) {
        this.cycles = cycles;
        this.documents = documents;
        this.renderers = renderers;
        this.current = current;
    }

    @GetMapping("/api/cycles/{id}/report.{extension}")
    ResponseEntity<StreamingResponseBody> report(@PathVariable Long id, @PathVariable String extension) {
        return document(id, extension, "report");
    }

    @GetMapping("/api/cycles/{id}/plan.{extension}")
    ResponseEntity<StreamingResponseBody> plan(@PathVariable Long id, @PathVariable String extension) {
        return document(id, extension, "plan");
    }

    private ResponseEntity<StreamingResponseBody> document(Long id, String extension, String kind) {
        Cycle cycle = cycles.get(id);
        current.get().mustBelongTo(cycle.agency().code());
        ReportFormat format = format(extension);
        boolean plan = kind.equals("plan");
        ReportTable table = plan ? documents.plan(cycle) : documents.report(cycle);
        DocumentKey key = plan ? DocumentKey.plan(cycle) : DocumentKey.report(cycle);
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
                .body(out -> renderers.render(table, key, format, out));
    }

    private ReportFormat format(String extension) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.extension().equals(extension))
                .filter(renderers.formats()::contains)
                .findFirst()
                .orElseThrow(() -> Refused.missing("report.format.missing", extension));
    }
}
