package org.sujarit.desk.results;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.CurrentActor;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.cycle.Cycle;
import org.sujarit.process.work.TakingBackResults;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Asks the officer before results are taken back, as what was made of them is lost. */
@Controller
@RequestMapping("/home/cycles/{id}/results/withdrawal")
class TakingBackController {

    private final ReadableCycles cycles;
    private final TakingBackResults results;
    private final CurrentActor current;
    private final Texts texts;

    TakingBackController(ReadableCycles cycles, TakingBackResults results, CurrentActor current, Texts texts) {
        this.cycles = cycles;
        this.results = results;
        this.current = current;
        this.texts = texts;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public String ask(@PathVariable Long id, Model model) {
        Cycle cycle = ofOfficer(id);
        model.addAttribute("id", id);
        model.addAttribute("agencyName", cycle.agency().name());
        model.addAttribute("fiscalYear", cycle.fiscalYear().year());
        model.addAttribute("stateText", texts.of("cycle.state", cycle.state()));
        model.addAttribute("possible", cycle.state().letsResultsBeTakenBack());
        return "desk/results-withdrawal";
    }

    @PostMapping
    String takeBack(@PathVariable Long id, RedirectAttributes attributes) {
        Cycle cycle = ofOfficer(id);
        try {
            results.takeBack(cycle, current.get().id());
            attributes.addFlashAttribute("done", texts.of("home.results.taken-back.done"));
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
        }
        return "redirect:/home/cycles/" + id + "/results/withdrawal";
    }

    private Cycle ofOfficer(Long id) {
        Cycle cycle = cycles.get(id);
        current.officerOf(cycle.agency().code());
        return cycle;
    }
}
