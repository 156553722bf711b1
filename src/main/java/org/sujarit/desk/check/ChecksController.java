package org.sujarit.desk.check;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.access.CurrentActor;
import org.sujarit.api.cycle.CheckLists;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;

/** Everything in a year that is worth a look, with the way to where it is mended. */
@Controller
class ChecksController {

    private final Cycles cycles;
    private final CheckLists checks;
    private final CurrentActor current;

    ChecksController(Cycles cycles, CheckLists checks, CurrentActor current) {
        this.cycles = cycles;
        this.checks = checks;
        this.current = current;
    }

    @GetMapping("/home/cycles/{id}/checks")
    @Transactional(readOnly = true)
    public String checks(@PathVariable Long id, Model model) {
        Cycle cycle = cycles.get(id);
        current.get().mustBelongTo(cycle.agency().code());
        model.addAttribute("agencyName", cycle.agency().name());
        model.addAttribute("fiscalYear", cycle.fiscalYear().year());
        model.addAttribute("remarks", checks.of(cycle));
        return "home/checks";
    }
}
