package org.sujarit.desk.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.assessment.finding.AgencyThresholds;
import org.sujarit.assessment.finding.FindingLevel;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDigits;

/** Where officers set what their agency calls weak. */
@Controller
class ThresholdsController {

    private final AgencyThresholds thresholds;
    private final CurrentActor current;
    private final Texts texts;

    ThresholdsController(AgencyThresholds thresholds, CurrentActor current, Texts texts) {
        this.thresholds = thresholds;
        this.current = current;
        this.texts = texts;
    }

    /** What somebody typed as bounds, for saying beside it what became of it. */
    record TypedBound(String agency, FindingLevel level, String urgentBelow, String improveBelow)
            implements Serializable {}

    @PostMapping("/home/catalogues/thresholds")
    String bound(
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "ITEM") FindingLevel level,
            @RequestParam(defaultValue = "") String urgentBelow,
            @RequestParam(defaultValue = "") String improveBelow,
            RedirectAttributes attributes) {
        Actor actor = current.officerOf(agency);
        attributes.addFlashAttribute("typed", new TypedBound(agency, level, urgentBelow, improveBelow));
        try {
            thresholds.set(agency, level, number(urgentBelow), number(improveBelow), actor.id());
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
        }
        return "redirect:/home/catalogues";
    }

    private static @Nullable BigDecimal number(String typed) {
        String ascii = ThaiDigits.toAscii(typed.strip());
        return ascii.matches("[0-9]{1,3}(\\.[0-9]{1,10})?") ? new BigDecimal(ascii) : null;
    }
}
