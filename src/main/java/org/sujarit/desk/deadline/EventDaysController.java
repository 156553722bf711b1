package org.sujarit.desk.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.EventDays;
import org.sujarit.process.work.TellingEventDays;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDates;

/** On which day each event of a year happened that deadlines are counted from. */
@Controller
@RequestMapping("/home/cycles/{id}/events")
class EventDaysController {

    private final ReadableCycles cycles;
    private final EventLines lines;
    private final TellingEventDays telling;
    private final CurrentActor current;
    private final Texts texts;

    EventDaysController(
            ReadableCycles cycles, EventLines lines, TellingEventDays telling, CurrentActor current, Texts texts) {
        this.cycles = cycles;
        this.lines = lines;
        this.telling = telling;
        this.current = current;
        this.texts = texts;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public String events(@PathVariable Long id, Model model) {
        Cycle cycle = cycles.get(id);
        model.addAttribute("id", id);
        model.addAttribute("agencyName", cycle.agency().name());
        model.addAttribute("fiscalYear", cycle.fiscalYear().year());
        model.addAttribute("events", lines.of(cycle));
        model.addAttribute(
                "officer", current.get().is(Role.ITA_OFFICER) && !cycle.state().isOver());
        return "desk/event-days";
    }

    /** @param day in either era; empty when it has not happened yet after all */
    @PostMapping
    String tell(
            @PathVariable Long id,
            @RequestParam String event,
            @RequestParam String day,
            RedirectAttributes attributes) {
        Cycle cycle = cycles.get(id);
        Actor officer = current.officerOf(cycle.agency().code());
        try {
            int changed = telling.tell(cycle, event, typed(day), officer.id());
            attributes.addFlashAttribute("done", texts.of("home.events.done", changed));
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("typedFor", EventDays.key(event));
            attributes.addFlashAttribute("typedDay", day);
        }
        return "redirect:/home/cycles/" + id + "/events";
    }

    private static @Nullable LocalDate typed(String day) {
        try {
            return day.isBlank() ? null : ThaiDates.typed(day);
        } catch (DateTimeParseException none) {
            throw Refused.field("day", "event-day.none");
        }
    }
}
