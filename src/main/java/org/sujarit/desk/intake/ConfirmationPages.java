package org.sujarit.desk.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.intake.TakingInReports;
import org.sujarit.intake.typed.TypedReport;
import org.sujarit.refusal.Refused;

/** Where a report goes into the record as the ITA officer corrected it, and where everybody of the agency reads it. */
@Controller
@RequestMapping("/home/intake")
class ConfirmationPages {

    private final TakingInReports taking;
    private final TakenInCycle takenIn;
    private final IntakeMapping mapping;
    private final IntakeProblems problems;
    private final People people;
    private final CurrentActor current;

    ConfirmationPages(
            TakingInReports taking,
            TakenInCycle takenIn,
            IntakeMapping mapping,
            IntakeProblems problems,
            People people,
            CurrentActor current) {
        this.taking = taking;
        this.takenIn = takenIn;
        this.mapping = mapping;
        this.problems = problems;
        this.people = people;
        this.current = current;
    }

    /** @param again whether nothing is recorded, but the page only shown once more, in another language */
    @PostMapping("/confirmation")
    String confirm(
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String fiscalYear,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean again,
            @ModelAttribute TypedReport typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = current.officerOf(agency);
        FiscalYear year = TypedYear.of(fiscalYear);
        if (again) {
            mapping.show(agency, year, source, typed, Map.of(), model);
            return IntakeMapping.PAGE;
        }
        try {
            Cycle cycle = taking.take(agency, year, source, typed, unitIds(agency), actor.id());
            return "redirect:/home/intake/" + cycle.id();
        } catch (Refused refused) {
            problems.tell(refused, model, response);
            mapping.show(agency, year, source, typed, problems.byField(refused), model);
            return IntakeMapping.PAGE;
        }
    }

    private Set<String> unitIds(String agency) {
        return people.unitsOf(agency).stream().map(People.Named::id).collect(Collectors.toSet());
    }

    /** What was taken in, for everybody of the agency. */
    @GetMapping("/{id}")
    String one(@PathVariable Long id, Model model) {
        model.addAttribute("year", takenIn.of(id, current.get()));
        return "desk/taken-in";
    }
}
