package org.sujarit.desk.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.refusal.Refused;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.word.BuiltInTemplate;
import org.sujarit.report.word.Templates;
import org.sujarit.template.DocumentTemplate;
import org.sujarit.template.DocumentTemplates;
import org.sujarit.template.TakingTemplates;
import org.sujarit.text.Texts;

/** Where the ITA officer gives the agency's Word files their look. */
@Controller
@RequestMapping("/home/templates")
class TemplatesController {

    private static final String PAGE = "redirect:/home/templates";

    private final Agencies agencies;
    private final DocumentTemplates kept;
    private final Templates templates;
    private final BuiltInTemplate builtIn;
    private final TakingTemplates taking;
    private final People people;
    private final CurrentActor current;
    private final Texts texts;

    TemplatesController(
            Agencies agencies,
            DocumentTemplates kept,
            Templates templates,
            BuiltInTemplate builtIn,
            TakingTemplates taking,
            People people,
            CurrentActor current,
            Texts texts) {
        this.agencies = agencies;
        this.kept = kept;
        this.templates = templates;
        this.builtIn = builtIn;
        this.taking = taking;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    /** One document of one agency. */
    record Line(
            String agency,
            String agencyName,
            DocumentKey.Kind kind,
            @Nullable String fileName,
            @Nullable String by,
            @Nullable String atText,
            String places) {

        /** Of the fields in the page, which have to be unique. */
        public String id() {
            return agency + "-" + kind;
        }
    }

    @GetMapping
    public String list(Model model) {
        Actor actor = officer();
        List<Line> lines = new ArrayList<>();
        for (Agency agency : agencies.findByCodeInOrderByName(actor.agencies())) {
            for (DocumentKey.Kind kind : DocumentKey.Kind.values()) {
                lines.add(line(agency, kind));
            }
        }
        model.addAttribute("templates", lines);
        return "home/templates";
    }

    private Line line(Agency agency, DocumentKey.Kind kind) {
        DocumentTemplate own = kept.findByAgencyAndKind(agency.code(), kind).orElse(null);
        List<String> places = builtIn.places(kind);
        return new Line(
                agency.code(),
                agency.name(),
                kind,
                own == null ? null : own.name(),
                own == null ? null : people.names(List.of(own.uploadedBy())).getOrDefault(own.uploadedBy(), ""),
                own == null ? null : texts.at(own.uploadedAt()),
                String.join(" ", places));
    }

    @PostMapping
    String take(
            @RequestParam String agency,
            @RequestParam(defaultValue = "REPORT") DocumentKey.Kind kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes attributes)
            throws IOException {
        Actor actor = officerOf(agency);
        try {
            String name = file == null ? null : file.getOriginalFilename();
            if (file == null || name == null || name.isEmpty()) {
                throw Refused.field("file", "evidence.file.missing");
            }
            taking.take(agency, kind, name, file.getBytes(), actor.id());
            attributes.addFlashAttribute("done", texts.of("home.templates.taken"));
        } catch (Refused refused) {
            attributes.addFlashAttribute(
                    "problems", refused.reasons().stream().map(texts::of).toList());
        }
        return PAGE;
    }

    @PostMapping("/reset")
    String reset(
            @RequestParam String agency,
            @RequestParam(defaultValue = "REPORT") DocumentKey.Kind kind,
            RedirectAttributes attributes) {
        taking.reset(agency, kind, officerOf(agency).id());
        attributes.addFlashAttribute("done", texts.of("home.templates.reset-done"));
        return PAGE;
    }

    /** The template in use: the agency's own, else the built-in one. */
    @GetMapping("/{agency}/current")
    ResponseEntity<byte[]> current(
            @PathVariable String agency, @RequestParam(defaultValue = "REPORT") DocumentKey.Kind kind) {
        officerOf(agency);
        return file(kind, "", templates.of(agency, kind).orElseGet(() -> builtIn.file(kind)));
    }

    @GetMapping("/built-in")
    ResponseEntity<byte[]> builtIn(@RequestParam(defaultValue = "REPORT") DocumentKey.Kind kind) {
        officer();
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

    private Actor officer() {
        Actor actor = current.get();
        actor.mustBe(Role.ITA_OFFICER);
        return actor;
    }

    private Actor officerOf(String agency) {
        Actor actor = officer();
        actor.mustBelongTo(agency);
        return actor;
    }
}
