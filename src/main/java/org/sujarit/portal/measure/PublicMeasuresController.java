package org.sujarit.portal.measure;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.agency.Agencies;
import org.sujarit.portal.address.Addresses;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publications;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** The measures of a published plan while the year runs and after, for anybody to follow. */
@Controller
class PublicMeasuresController {

    private final PublicMeasureLines lines;
    private final MeasurePages pages;
    private final Agencies agencies;
    private final Publications publications;
    private final Texts texts;

    PublicMeasuresController(
            PublicMeasureLines lines, MeasurePages pages, Agencies agencies, Publications publications, Texts texts) {
        this.lines = lines;
        this.pages = pages;
        this.agencies = agencies;
        this.publications = publications;
        this.texts = texts;
    }

    /** A document of the same year. */
    record DocumentLine(String kind, int round, String href) {}

    @GetMapping("/portal/{agency}/{year}/measures")
    String all(
            @PathVariable String agency,
            @PathVariable int year,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        frame(model, agency, year);
        Map<Standing, Integer> counts = lines.counts(agency).getOrDefault(year, Map.of());
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        model.addAttribute("description", texts.of("portal.measures.description", String.valueOf(total)));
        model.addAttribute("counts", counts);
        model.addAttribute("total", total);
        model.addAttribute("found", lines.page(agency, year, total, page));
        return "portal/measures";
    }

    @GetMapping("/portal/{agency}/{year}/measures/{code}")
    String one(@PathVariable String agency, @PathVariable int year, @PathVariable String code, Model model) {
        pages.fill(model, agency, frame(model, agency, year), year, code);
        return "portal/measure";
    }

    /** @return name of the agency */
    private String frame(Model model, String code, int year) {
        List<Document> documents = publications.documentsOf(code, year);
        if (!documents.contains(Document.PLAN)) {
            throw Refused.missing("publication.missing");
        }
        model.addAttribute("agency", code);
        String name = agencies.get(code).name();
        model.addAttribute("agencyName", name);
        model.addAttribute("fiscalYear", year);
        model.addAttribute("yearText", texts.year(year));
        model.addAttribute("reported", documents.contains(Document.REPORT));
        model.addAttribute(
                "documents",
                documents.stream()
                        .sorted()
                        .map(one -> new DocumentLine(one.kind(), one.round(), Addresses.of(code, year, one)))
                        .toList());
        return name;
    }
}
