package org.sujarit.desk.check;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.api.cycle.CheckLists;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.cycle.Cycle;

/** Everything in a year that is worth a look, with the way to where it is mended. */
@Controller
class ChecksController {

    private final ReadableCycles cycles;
    private final CheckLists checks;

    ChecksController(ReadableCycles cycles, CheckLists checks) {
        this.cycles = cycles;
        this.checks = checks;
    }

    @GetMapping("/home/cycles/{id}/checks")
    @Transactional(readOnly = true)
    public String checks(@PathVariable Long id, Model model) {
        Cycle cycle = cycles.get(id);
        model.addAttribute("agencyName", cycle.agency().name());
        model.addAttribute("fiscalYear", cycle.fiscalYear().year());
        model.addAttribute("key", cycle.key());
        model.addAttribute("remarks", checks.of(cycle));
        return "desk/checks";
    }
}
