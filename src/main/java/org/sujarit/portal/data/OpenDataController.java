package org.sujarit.portal.data;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.portal.PortalIndex;
import org.sujarit.portal.head.Licence;
import org.sujarit.text.Texts;

/** Everything that is published as files to calculate with, what their columns mean, and what may be done with them. */
@Controller
class OpenDataController {

    private final PortalIndex index;
    private final Dictionary dictionary;
    private final Licence licence;
    private final Texts texts;

    OpenDataController(PortalIndex index, Dictionary dictionary, Licence licence, Texts texts) {
        this.index = index;
        this.dictionary = dictionary;
        this.licence = licence;
        this.texts = texts;
    }

    @GetMapping("/open-data")
    String page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("found", index.page(q, page));
        model.addAttribute("q", q);
        model.addAttribute("tables", dictionary.tables());
        model.addAttribute("licence", licence.licence());
        model.addAttribute("licenceUrl", licence.licenceUrl());
        model.addAttribute("description", texts.of("portal.data.lead"));
        return "portal/data";
    }
}
