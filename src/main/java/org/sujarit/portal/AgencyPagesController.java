package org.sujarit.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.refusal.Refused;

/** What an agency has published, also for whoever cuts a longer address short. */
@Controller
class AgencyPagesController {

    private final PortalIndex index;

    AgencyPagesController(PortalIndex index) {
        this.index = index;
    }

    @GetMapping("/portal")
    String all() {
        return "redirect:/";
    }

    @GetMapping("/portal/{agency}")
    String agency(@PathVariable String agency, Model model) {
        model.addAttribute("published", index.agency(agency).orElseThrow(() -> Refused.missing("publication.missing")));
        return "portal/agency";
    }
}
