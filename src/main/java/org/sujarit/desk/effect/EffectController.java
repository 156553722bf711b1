package org.sujarit.desk.effect;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.sujarit.access.CurrentActor;
import org.sujarit.effect.EffectPages;
import org.sujarit.effect.Effects;

/** Scores before and after the measures of my agencies, work that is not published among it. */
@Controller
class EffectController {

    private final Effects effects;
    private final EffectPages pages;
    private final CurrentActor current;

    EffectController(Effects effects, EffectPages pages, CurrentActor current) {
        this.effects = effects;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/home/effect")
    String mine(Model model) {
        model.addAttribute("years", pages.years(effects.ofAgencies(current.get().agencies())));
        return "desk/effect";
    }
}
