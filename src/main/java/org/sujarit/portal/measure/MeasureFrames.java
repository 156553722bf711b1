package org.sujarit.portal.measure;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.sujarit.agency.Agencies;
import org.sujarit.portal.address.Addresses;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publications;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Gathers what pages on measures say around them: whose they are, of which year, and which documents tell of them. */
@Component
class MeasureFrames {

    private final Agencies agencies;
    private final Publications publications;
    private final Texts texts;

    MeasureFrames(Agencies agencies, Publications publications, Texts texts) {
        this.agencies = agencies;
        this.publications = publications;
        this.texts = texts;
    }

    /** A document of the same year. */
    record DocumentLine(String kind, int round, String href) {}

    /**
     * @return name of the agency
     * @throws Refused when the year has no published plan
     */
    String fill(Model model, String code, int year) {
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
