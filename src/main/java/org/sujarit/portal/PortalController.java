package org.sujarit.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.portal.address.Addresses;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.Publications;
import org.sujarit.refusal.Refused;

/** The pages anybody may read without a login. Nothing that is not published can be reached from here. */
@Controller
class PortalController {

    private final Publications publications;
    private final PortalIndex index;
    private final PortalPages pages;
    private final Agencies agencies;

    PortalController(Publications publications, PortalIndex index, PortalPages pages, Agencies agencies) {
        this.publications = publications;
        this.index = index;
        this.pages = pages;
        this.agencies = agencies;
    }

    @GetMapping("/")
    String index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("found", index.page(q, page));
        model.addAttribute("q", q);
        return "portal/index";
    }

    @GetMapping({"/portal/{agency}/{year}", "/portal/{agency}/{year}/report"})
    String report(@PathVariable String agency, @PathVariable int year, Model model, HttpServletResponse response) {
        return page(agency, year, Document.REPORT, model, response);
    }

    @GetMapping("/portal/{agency}/{year}/plan")
    String plan(@PathVariable String agency, @PathVariable int year, Model model, HttpServletResponse response) {
        return page(agency, year, Document.PLAN, model, response);
    }

    /** Where the measures stood on the last day of a monitoring round. */
    @GetMapping("/portal/{agency}/{year}/round-{number:[1-6]}")
    String round(
            @PathVariable String agency,
            @PathVariable int year,
            @PathVariable int number,
            Model model,
            HttpServletResponse response) {
        return page(agency, year, Document.ofRound(number), model, response);
    }

    /** A version as it was published, also when another one counts by now. */
    @GetMapping("/portal/{agency}/{year}/{document}/{version:[0-9]+}")
    String version(
            @PathVariable String agency,
            @PathVariable int year,
            @PathVariable String document,
            @PathVariable int version,
            Model model) {
        return page(
                agency,
                publications
                        .version(agency, year, Addresses.document(document), version)
                        .orElseThrow(() -> Refused.missing("publication.missing")),
                model);
    }

    /** What is mistyped in a year: whoever came here sees what there is. */
    @GetMapping("/portal/{agency}/{year}/{mistyped:[^.]+}")
    String mistyped(@PathVariable String agency, @PathVariable int year, Model model, HttpServletResponse response) {
        return notYet(agency, model, response);
    }

    private String page(String code, int year, Document document, Model model, HttpServletResponse response) {
        return publications
                .current(code, year, document)
                .map(publication -> page(code, publication, model))
                .orElseGet(() -> notYet(code, model, response));
    }

    /** Still missing, but whoever came here sees what the agency has published. */
    private String notYet(String code, Model model, HttpServletResponse response) {
        model.addAttribute("published", index.agency(code).orElseThrow(() -> Refused.missing("publication.missing")));
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "portal/missing";
    }

    private String page(String code, Publication publication, Model model) {
        Agency agency = agencies.findByCode(code).orElseThrow();
        pages.fill(model, agency, publication);
        return "portal/document";
    }
}
