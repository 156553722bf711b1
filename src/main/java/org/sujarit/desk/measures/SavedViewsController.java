package org.sujarit.desk.measures;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.CurrentActor;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiText;

/** Keeps what a reader asks of the list, and forgets it again. */
@Controller
@RequestMapping(MeasureListController.PATH + "/views")
class SavedViewsController {

    private final KeepingViews views;
    private final CurrentActor current;
    private final Texts texts;

    SavedViewsController(KeepingViews views, CurrentActor current, Texts texts) {
        this.views = views;
        this.current = current;
        this.texts = texts;
    }

    /** @param query of the list that is shown; only what the list understands of it is kept */
    @PostMapping
    String keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            RedirectAttributes attributes) {
        Wanted wanted = Wanted.ofQuery(query);
        String tidy = ThaiText.normalised(name).strip();
        try {
            views.keep(tidy, wanted, current.get());
            attributes.addFlashAttribute("done", texts.of("measures.views.kept", tidy));
        } catch (Refused refused) {
            attributes.addFlashAttribute(
                    "viewProblem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("typedView", tidy);
        }
        return back(wanted);
    }

    @PostMapping("/{id}/deletion")
    String remove(@PathVariable Long id, @RequestParam(defaultValue = "") String query, RedirectAttributes attributes) {
        String name = views.remove(id, current.get());
        attributes.addFlashAttribute("done", texts.of("measures.views.removed", name));
        return back(Wanted.ofQuery(query));
    }

    private static String back(Wanted wanted) {
        String query = wanted.query();
        return "redirect:" + MeasureListController.PATH + (query.isEmpty() ? "" : "?" + query);
    }
}
