package org.sujarit.desk.start;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;

/** Tells administrators on their start page which years stand still because their agency has no ITA officer. */
@ControllerAdvice(assignableTypes = HomeController.class)
class YearsWithoutOfficer {

    /** As many as somebody reads before mending them. */
    private static final int SHOWN = 20;

    private final CurrentActor current;
    private final People people;
    private final Cycles cycles;

    YearsWithoutOfficer(CurrentActor current, People people, Cycles cycles) {
        this.current = current;
        this.people = people;
        this.cycles = cycles;
    }

    /** @param agency its name */
    record Line(String agency, String key) {}

    /** @param more how many are not shown */
    record Lines(List<Line> years, int more) {}

    @ModelAttribute
    void add(Model model) {
        List<Cycle> years = current.get().is(Role.ADMINISTRATOR)
                ? cycles.openOf(people.agenciesWithout(Role.ITA_OFFICER))
                : List.of();
        List<Line> lines = years.stream()
                .limit(SHOWN)
                .map(year -> new Line(year.agency().name(), year.key()))
                .toList();
        model.addAttribute("withoutOfficer", new Lines(lines, years.size() - lines.size()));
    }
}
