package org.sujarit.portal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.portal.head.StructuredData;
import org.sujarit.portal.measure.PublicMeasureLines;
import org.sujarit.portal.measure.Standing;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** What an agency has published, also for whoever cuts a longer address short. */
@Controller
class AgencyPagesController {

    private final PortalIndex index;
    private final PublicMeasureLines measures;
    private final StructuredData head;
    private final Texts texts;

    AgencyPagesController(PortalIndex index, PublicMeasureLines measures, StructuredData head, Texts texts) {
        this.index = index;
        this.measures = measures;
        this.head = head;
        this.texts = texts;
    }

    @GetMapping("/portal")
    String all() {
        return "redirect:/";
    }

    @GetMapping("/portal/{agency}")
    String agency(@PathVariable String agency, Model model) {
        AgencyLine published = index.agency(agency).orElseThrow(() -> Refused.missing("publication.missing"));
        model.addAttribute("published", published);
        model.addAttribute("running", running(published));
        model.addAttribute("description", texts.of("portal.agency.description", published.name()));
        model.addAttribute("structured", head.agency(published.code(), published.name()));
        return "portal/agency";
    }

    /** How far the measures are of the years that are not reported on yet; the newest first. */
    private List<Running> running(AgencyLine published) {
        Map<Integer, Map<Standing, Integer>> counts = measures.counts(published.code());
        return published.years().stream()
                .filter(year -> year.plan() && !year.report() && counts.containsKey(year.fiscalYear()))
                .map(year -> new Running(year.fiscalYear(), counts.getOrDefault(year.fiscalYear(), Map.of())))
                .toList();
    }

    /** A year under way. */
    record Running(int fiscalYear, Map<Standing, Integer> counts) {

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
