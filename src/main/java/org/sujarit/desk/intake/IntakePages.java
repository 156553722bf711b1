package org.sujarit.desk.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.agency.Agencies;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.cycle.OpeningCycles;
import org.sujarit.intake.TakingInReports;
import org.sujarit.intake.reading.ReadingReports;
import org.sujarit.intake.typed.TypedReport;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDigits;

/** Where the ITA officer hands in a report that was made elsewhere, corrects how it was read and takes it in. */
@Controller
@RequestMapping("/home/intake")
class IntakePages {

    private static final String START = "home/intake";
    private static final String MAPPING = "home/intake-mapping";

    private final Agencies agencies;
    private final OpeningCycles opening;
    private final ReadingReports reading;
    private final TakingInReports taking;
    private final IntakeMapping mapping;
    private final TakenInCycle takenIn;
    private final People people;
    private final CurrentActor current;
    private final Texts texts;

    IntakePages(
            Agencies agencies,
            OpeningCycles opening,
            ReadingReports reading,
            TakingInReports taking,
            IntakeMapping mapping,
            TakenInCycle takenIn,
            People people,
            CurrentActor current,
            Texts texts) {
        this.agencies = agencies;
        this.opening = opening;
        this.reading = reading;
        this.taking = taking;
        this.mapping = mapping;
        this.takenIn = takenIn;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    @GetMapping
    String start(Model model) {
        current.get().mustBe(Role.ITA_OFFICER);
        return start("", "", "", model);
    }

    /** Shows how the report is understood; changes nothing. */
    @PostMapping
    String read(
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String fiscalYear,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officerOf(agency);
        try {
            FiscalYear year = year(fiscalYear);
            opening.mayBeTakenIn(agency, year);
            ReadingReports.Read read = read(file, pasted);
            show(agency, year, read.source(), read.report(), Map.of(), model);
            return MAPPING;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", words(refused));
            return start(agency, fiscalYear, pasted, model);
        }
    }

    private ReadingReports.Read read(@Nullable MultipartFile file, String pasted) throws IOException {
        if (file != null && !file.isEmpty()) {
            return reading.file(file.getBytes());
        }
        if (pasted.isBlank()) {
            throw Refused.field("file", "intake.nothing");
        }
        return reading.pasted(pasted);
    }

    @PostMapping("/confirmation")
    String confirm(
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String fiscalYear,
            @RequestParam(defaultValue = "") String source,
            @ModelAttribute TypedReport typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = officerOf(agency);
        FiscalYear year = year(fiscalYear);
        try {
            Cycle cycle = taking.take(agency, year, source, typed, unitIds(agency), actor.id());
            return "redirect:/home/intake/" + cycle.id();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", words(refused));
            Map<String, List<String>> byField = refused.reasons().stream()
                    .filter(reason -> reason.field() != null)
                    .collect(Collectors.groupingBy(
                            reason -> String.valueOf(reason.field()),
                            Collectors.mapping(texts::of, Collectors.toList())));
            show(agency, year, source, typed, byField, model);
            return MAPPING;
        }
    }

    /** What was taken in, for everybody of the agency. */
    @GetMapping("/{id}")
    String one(@PathVariable Long id, Model model) {
        model.addAttribute("year", takenIn.of(id, current.get()));
        return "home/taken-in";
    }

    private String start(String agency, String fiscalYear, String pasted, Model model) {
        model.addAttribute(
                "agencies", agencies.findByCodeInOrderByName(current.get().agencies()));
        model.addAttribute("agency", agency);
        model.addAttribute("fiscalYear", fiscalYear);
        model.addAttribute("pasted", pasted);
        return START;
    }

    private void show(
            String agency,
            FiscalYear year,
            String source,
            TypedReport report,
            Map<String, List<String>> problems,
            Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute(
                "agencyName", agencies.findByCode(agency).orElseThrow().name());
        model.addAttribute("fiscalYear", year.year());
        model.addAttribute("source", source);
        model.addAttribute("units", people.unitsOf(agency));
        model.addAttribute("fieldProblems", problems);
        mapping.show(report, year, model);
    }

    private List<String> words(Refused refused) {
        return refused.reasons().stream().map(this::words).distinct().toList();
    }

    /** Told above the page, where nobody sees which field is meant: the row is named. */
    private String words(Reason reason) {
        String field = reason.field();
        return field != null && field.startsWith("rows[")
                ? texts.of("intake.in-row", IntakeMapping.number(field), texts.of(reason))
                : texts.of(reason);
    }

    private Set<String> unitIds(String agency) {
        return people.unitsOf(agency).stream().map(People.Named::id).collect(Collectors.toSet());
    }

    private Actor officerOf(String agency) {
        Actor actor = current.get();
        actor.mustBe(Role.ITA_OFFICER);
        actor.mustBelongTo(agency);
        return actor;
    }

    private static FiscalYear year(String typed) {
        String ascii = ThaiDigits.toAscii(typed.strip());
        if (!ascii.matches("[0-9]{4}")) {
            throw Refused.field("fiscalYear", "fiscal-year.range", typed);
        }
        return new FiscalYear(Integer.parseInt(ascii));
    }
}
