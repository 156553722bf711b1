package org.sujarit.portal.search;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.portal.PortalIndex;

/** Where anybody looks for an agency or a measure. */
@Controller
class SearchController {

    private final PortalIndex agencies;
    private final MeasureSearch measures;

    SearchController(PortalIndex agencies, MeasureSearch measures) {
        this.agencies = agencies;
        this.measures = measures;
    }

    /** @param q what is looked for; what is longer than a hundred letters is cut */
    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        Sought sought = Sought.of(q);
        model.addAttribute("q", q.substring(0, Math.min(q.length(), Sought.LONGEST)));
        model.addAttribute("asked", !sought.words().isEmpty());
        model.addAttribute("tooShort", sought.isTooShort());
        if (!sought.isTooShort()) {
            int number = Math.min(Math.max(1, page), MeasureSearch.LAST_PAGE);
            model.addAttribute("agencies", agencies.page(sought.words(), 1));
            model.addAttribute("found", measures.page(sought, number));
        }
        return "portal/search";
    }
}
