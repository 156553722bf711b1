package org.sujarit.desk.template;

import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.access.CurrentActor;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.word.BuiltInTemplate;
import org.sujarit.report.word.Templates;

/** Templates as Word files, to begin one's own with. */
@Controller
@RequestMapping("/home/templates")
class TemplateFilesController {

    private final Templates templates;
    private final BuiltInTemplate builtIn;
    private final CurrentActor current;

    TemplateFilesController(Templates templates, BuiltInTemplate builtIn, CurrentActor current) {
        this.templates = templates;
        this.builtIn = builtIn;
        this.current = current;
    }

    /** The template in use: the agency's own, else the built-in one. */
    @GetMapping("/{agency}/current")
    ResponseEntity<byte[]> current(
            @PathVariable String agency, @RequestParam(defaultValue = "REPORT") DocumentKey.Kind kind) {
        current.officerOf(agency);
        return file(kind, "", templates.of(agency, kind).orElseGet(() -> builtIn.file(kind)));
    }

    @GetMapping("/built-in")
    ResponseEntity<byte[]> builtIn(@RequestParam(defaultValue = "REPORT") DocumentKey.Kind kind) {
        current.officer();
        return file(kind, "-built-in", builtIn.file(kind));
    }

    private static ResponseEntity<byte[]> file(DocumentKey.Kind kind, String which, byte[] content) {
        String name = "template-" + kind.name().toLowerCase(Locale.ROOT) + which + ".docx";
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ReportFormat.DOCX.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }
}
