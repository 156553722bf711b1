package org.sujarit.desk.rounds;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
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
    private final CurrentActor current;
    private final Texts texts;

    RoundsController(ReadableCycles cycles, RoundLines lines, RoundDays days, CurrentActor current, Texts texts) {
        this.cycles = cycles;
        this.lines = lines;
        this.days = days;
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
        try {
            days.set(cycle.agency().code(), read(day, month), officer.id());
            attributes.addFlashAttribute("done", texts.of("home.rounds.done"));
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("fields", typed(day, month));
        }
        return "redirect:/home/cycles/" + id + "/rounds";
    }

    private static List<MonthDay> read(List<String> day, List<String> month) {
        List<MonthDay> read = new ArrayList<>();
        for (int row = 0; row < Math.min(day.size(), month.size()); row++) {
            if (!day.get(row).isBlank() || !month.get(row).isBlank()) {
                read.add(read(day.get(row), month.get(row)));
            }
        }
        return read;
    }

    private static MonthDay read(String day, String month) {
        try {
            return MonthDay.of(Integer.parseInt(month.strip()), Integer.parseInt(day.strip()));
        } catch (NumberFormatException | DateTimeException none) {
            throw Refused.field("days", "round.days.none");
        }
    }

    private static List<RoundLines.DayField> typed(List<String> day, List<String> month) {
        List<RoundLines.DayField> typed = new ArrayList<>();
        for (int row = 0; row < Math.min(RoundDays.MOST, Math.min(day.size(), month.size())); row++) {
            typed.add(new RoundLines.DayField(day.get(row), month.get(row)));
        }
        while (typed.size() < RoundDays.MOST) {
            typed.add(RoundLines.DayField.EMPTY);
        }
        return typed;
    }
}
