package org.sujarit.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.cycle.Cycles;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.evidence.FileStore;
import org.sujarit.evidence.Visibility;
import org.sujarit.evidence.web.EvidenceFile;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.Publications;
import org.sujarit.publication.PublishedFile;
import org.sujarit.refusal.Refused;
import org.sujarit.report.format.ReportFormat;

/** What anybody may read without a login. Nothing that is not published can be reached from here. */
@Controller
class PortalController {

    private final Publications publications;
    private final PortalIndex index;
    private final PortalPages pages;
    private final Agencies agencies;
    private final Cycles cycles;
    private final Measures measures;
    private final Evidences evidences;
    private final FileStore store;

    PortalController(
            Publications publications,
            PortalIndex index,
            PortalPages pages,
            Agencies agencies,
            Cycles cycles,
            Measures measures,
            Evidences evidences,
            FileStore store) {
        this.publications = publications;
        this.index = index;
        this.pages = pages;
        this.agencies = agencies;
        this.cycles = cycles;
        this.measures = measures;
        this.evidences = evidences;
        this.store = store;
    }

    @GetMapping("/")
    String index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("found", index.page(q, page));
        model.addAttribute("q", q);
        return "portal/index";
    }

    @GetMapping("/portal/{agency}/{year}")
    String report(@PathVariable String agency, @PathVariable int year, Model model) {
        return page(agency, year, Document.REPORT, model);
    }

    @GetMapping("/portal/{agency}/{year}/plan")
    String plan(@PathVariable String agency, @PathVariable int year, Model model) {
        return page(agency, year, Document.PLAN, model);
    }

    @GetMapping("/portal/{agency}/{year}/{document}.{extension}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String agency,
            @PathVariable int year,
            @PathVariable String document,
            @PathVariable String extension) {
        Publication publication = current(agency, year, document(document));
        PublishedFile file = publication.files().stream()
                .filter(one -> one.format().extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> Refused.missing("report.format.missing", extension));
        String name = document + "-" + agency + "-" + year + "." + extension;
        ContentDisposition disposition = (file.format() == ReportFormat.HTML
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name)
                .build();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (file.format() == ReportFormat.HTML) {
            answer.header("Content-Security-Policy", ReportFormat.PAGE_POLICY);
        }
        return answer.contentType(MediaType.parseMediaType(file.format().mediaType()))
                .contentLength(file.size())
                .eTag(file.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new InputStreamResource(store.open(file.sha256())));
    }

    /** Public evidence of a published report. */
    @GetMapping("/portal/{agency}/{year}/evidence/{id}")
    ResponseEntity<InputStreamResource> evidence(
            @PathVariable String agency, @PathVariable int year, @PathVariable Long id) {
        current(agency, year, Document.REPORT);
        Evidence evidence = evidences
                .findById(id)
                .filter(one -> one.visibility() == Visibility.PUBLIC && !one.removed())
                .filter(one -> belongs(one, agency, year))
                .orElseThrow(() -> Refused.missing("evidence.missing"));
        return EvidenceFile.download(evidence, store);
    }

    /** Of a measure that was given up, or whose report was made elsewhere, the report shows no file. */
    private boolean belongs(Evidence evidence, String agency, int year) {
        Measure measure = measures.get(evidence.measureId());
        return measure.state() == MeasureState.PUBLISHED
                && cycles.find(agency, year)
                        .filter(cycle -> cycle.id().equals(measure.cycleId()))
                        .isPresent();
    }

    private String page(String code, int year, Document document, Model model) {
        Publication publication = current(code, year, document);
        Agency agency = agencies.findByCode(code).orElseThrow();
        pages.fill(model, agency, publication);
        return "portal/document";
    }

    private Publication current(String agency, int year, Document document) {
        return publications.current(agency, year, document).orElseThrow(() -> Refused.missing("publication.missing"));
    }

    private static Document document(String name) {
        Optional<Document> known = Arrays.stream(Document.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        return known.orElseThrow(() -> Refused.missing("publication.missing"));
    }

    /** A person in a browser gets a page, not a problem document. */
    @ExceptionHandler(Refused.class)
    ModelAndView missing() {
        ModelAndView page = new ModelAndView("portal/missing");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
