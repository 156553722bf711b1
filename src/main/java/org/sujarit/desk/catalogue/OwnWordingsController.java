package org.sujarit.desk.catalogue;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.catalogue.OwnWordings;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Where officers keep their agency's own wording of items, which changes nobody else's. */
@Controller
class OwnWordingsController {

    private final OwnWordings own;
    private final CurrentActor current;
    private final Texts texts;

    OwnWordingsController(OwnWordings own, CurrentActor current, Texts texts) {
        this.own = own;
        this.current = current;
        this.texts = texts;
    }

    @PostMapping("/home/catalogues/NACC/{year}/wordings")
    String keep(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String wordings,
            RedirectAttributes attributes) {
        Actor actor = current.officerOf(agency);
        try {
            own.rewrite(agency, year, wordings, actor.id());
            attributes.addFlashAttribute("saved", true);
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("typedFor", agency);
            attributes.addFlashAttribute("typed", wordings);
        }
        return "redirect:/home/catalogues/NACC/" + year;
    }
}
