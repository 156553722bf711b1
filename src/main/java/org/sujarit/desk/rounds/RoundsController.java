package org.sujarit.desk.rounds;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.cycle.Cycle;
import org.sujarit.process.start.Processes;
import org.sujarit.refusal.Refused;
import org.sujarit.round.RoundDays;
import org.sujarit.text.Texts;

/** The monitoring rounds of a year, and the days on which the agency ends them. */
@Controller
@RequestMapping("/home/cycles/{id}/rounds")
class RoundsController {

    private final ReadableCycles cycles;
    private final RoundLines lines;
    private final RoundDays days;
    private final Processes processes;
    private final CurrentActor current;
    private final Texts texts;

    RoundsController(
            ReadableCycles cycles,
            RoundLines lines,
            RoundDays days,
            Processes processes,
            CurrentActor current,
            Texts texts) {
        this.cycles = cycles;
        this.lines = lines;
        this.days = days;
        this.processes = processes;
        this.current = current;
        this.texts = texts;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public String rounds(@PathVariable Long id, Model model) {
        Cycle cycle = cycles.get(id);
        model.addAttribute("id", id);
        model.addAttribute("agencyName", cycle.agency().name());
        model.addAttribute("fiscalYear", cycle.fiscalYear().year());
        model.addAttribute("rounds", lines.of(cycle));
        model.addAttribute("officer", current.get().is(Role.ITA_OFFICER));
        if (!model.containsAttribute("fields")) {
            model.addAttribute("fields", lines.fields(cycle.agency().code()));
        }
        return "desk/rounds";
    }

    /** Rounds that are open already stay as they are. */
    @PostMapping("/days")
    String set(
            @PathVariable Long id,
            @RequestParam List<String> day,
            @RequestParam List<String> month,
            RedirectAttributes attributes) {
        Cycle cycle = cycles.get(id);
        Actor officer = current.officerOf(cycle.agency().code());
        List<DayField> typed = DayField.typed(day, month);
        try {
            days.set(cycle.agency().code(), DayField.read(typed), officer.id());
            attributes.addFlashAttribute("done", texts.of("home.rounds.done"));
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("fields", DayField.padded(typed));
        }
        return "redirect:/home/cycles/" + id + "/rounds";
    }

    /** Now instead of in the night, or though it ended long ago. */
    @PostMapping("/opening")
    String open(@PathVariable Long id, @RequestParam LocalDate last, RedirectAttributes attributes) {
        Actor officer = current.officerOf(cycles.get(id).agency().code());
        try {
            processes.openRound(id, last, officer.id());
            attributes.addFlashAttribute("done", texts.of("home.rounds.opened.done"));
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
        }
        return "redirect:/home/cycles/" + id + "/rounds";
    }
}
