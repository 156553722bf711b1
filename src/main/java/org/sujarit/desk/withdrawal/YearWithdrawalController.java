package org.sujarit.desk.withdrawal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.CurrentActor;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.api.cycle.WithdrawalView;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.WithdrawingCycles;
import org.sujarit.process.work.TakingBackYears;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiText;

/** Asks the officer before a year is taken back, and says what will be gone. */
@Controller
@RequestMapping("/home/cycles/{id}/withdrawal")
class YearWithdrawalController {

    private final ReadableCycles cycles;
    private final WithdrawingCycles withdrawing;
    private final TakingBackYears years;
    private final WithdrawalView.Views views;
    private final CurrentActor current;
    private final Texts texts;

    YearWithdrawalController(
            ReadableCycles cycles,
            WithdrawingCycles withdrawing,
            TakingBackYears years,
            WithdrawalView.Views views,
            CurrentActor current,
            Texts texts) {
        this.cycles = cycles;
        this.withdrawing = withdrawing;
        this.years = years;
        this.views = views;
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
        model.addAttribute("possible", cycle.state().mayBeWithdrawn());
        model.addAttribute("waiting", views.of(cycle));
        model.addAttribute("byManager", withdrawing.needsApproval(cycle));
        model.addAttribute("losses", views.losses(cycle));
        return "desk/year-withdrawal";
    }

    @PostMapping
    String takeBack(
            @PathVariable Long id,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes attributes) {
        Cycle cycle = ofOfficer(id);
        String why = reason == null ? null : ThaiText.normalised(reason);
        try {
            boolean done = years.takeBack(cycle, why, current.get().id());
            attributes.addFlashAttribute("done", texts.of(done ? "home.withdrawal.done" : "home.withdrawal.asked"));
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("reason", why);
        }
        return "redirect:/home/cycles/" + id + "/withdrawal";
    }

    private Cycle ofOfficer(Long id) {
        Cycle cycle = cycles.get(id);
        current.officerOf(cycle.agency().code());
        return cycle;
    }
}
