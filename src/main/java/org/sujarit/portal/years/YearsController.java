package org.sujarit.portal.years;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.agency.Agencies;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Publications;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Compares the published years of an agency: scores of its indicators, and how many measures were done. */
@Controller
class YearsController {

    private final YearsBesideEachOther years;
    private final Agencies agencies;
    private final Publications publications;
    private final Texts texts;

    YearsController(YearsBesideEachOther years, Agencies agencies, Publications publications, Texts texts) {
        this.years = years;
        this.agencies = agencies;
        this.publications = publications;
        this.texts = texts;
    }

    @GetMapping("/portal/{agency}/years")
    String page(@PathVariable String agency, Model model) {
        if (publications
                .findByAgencyAndState(agency, PublicationState.PUBLISHED)
                .isEmpty()) {
            throw Refused.missing("publication.missing");
        }
        String name = agencies.get(agency).name();
        model.addAttribute("agency", agency);
        model.addAttribute("agencyName", name);
        model.addAttribute("description", texts.of("portal.years.description", name));
        model.addAttribute("scores", years.scores(agency));
        GridOfYears<YearsBesideEachOther.Share> measures = years.measures(agency);
        model.addAttribute("measures", measures);
        model.addAttribute("total", measures.total(texts.of("portal.years.all"), YearsBesideEachOther.Share::and));
        return "portal/years";
    }
}
