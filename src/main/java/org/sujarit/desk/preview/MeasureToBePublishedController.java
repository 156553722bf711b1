package org.sujarit.desk.preview;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.portal.measure.MeasurePages;
import org.sujarit.refusal.Refused;

/** The portal's page of a measure as it will be once the measure is approved; from then on the portal's own. */
@Controller
class MeasureToBePublishedController {

    private final ReadableMeasures readable;
    private final Cycles cycles;
    private final MeasurePages pages;

    MeasureToBePublishedController(ReadableMeasures readable, Cycles cycles, MeasurePages pages) {
        this.readable = readable;
        this.cycles = cycles;
        this.pages = pages;
    }

    @GetMapping("/home/measures/{agency}/{year}/{code}/publication")
    String page(@PathVariable String agency, @PathVariable String year, @PathVariable String code, Model model) {
        Measure measure = readable.get(agency, year, code);
        if (cycles.get(measure.cycleId()).state() == CycleState.WITHDRAWN) {
            throw Refused.missing("publication.missing"); // nothing of it will be public, or is any more
        }
        if (measure.state() == MeasureState.PUBLISHED) {
            return "redirect:/portal/" + agency + "/" + measure.fiscalYear().year() + "/measures/" + code;
        }
        pages.fillAsApproved(model, measure);
        model.addAttribute("above", "/home/measures/" + measure.key());
        return MeasurePages.PAGE;
    }
}
