package org.sujarit.desk.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.sujarit.access.CurrentActor;
import org.sujarit.agency.Agencies;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.cycle.OpeningCycles;
import org.sujarit.intake.reading.ReadingReports;
import org.sujarit.refusal.Refused;

/** Where the ITA officer hands in a report that was made elsewhere and sees how it is understood. */
@Controller
@RequestMapping("/home/intake")
class IntakePages {

    private final Agencies agencies;
    private final OpeningCycles opening;
    private final ReadingReports reading;
    private final IntakeMapping mapping;
    private final IntakeProblems problems;
    private final CurrentActor current;

    IntakePages(
            Agencies agencies,
            OpeningCycles opening,
            ReadingReports reading,
            IntakeMapping mapping,
            IntakeProblems problems,
            CurrentActor current) {
        this.agencies = agencies;
        this.opening = opening;
        this.reading = reading;
        this.mapping = mapping;
        this.problems = problems;
        this.current = current;
    }

    @GetMapping
    String start(Model model) {
        current.officer();
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
        current.officerOf(agency);
        try {
            FiscalYear year = TypedYear.of(fiscalYear);
            opening.mayBeTakenIn(agency, year);
            ReadingReports.Read read = read(file, pasted);
            mapping.show(agency, year, read.source(), read.report(), Map.of(), model);
            return IntakeMapping.PAGE;
        } catch (Refused refused) {
            problems.tell(refused, model, response);
            model.addAttribute("answered", "/home/intake");
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

    private String start(String agency, String fiscalYear, String pasted, Model model) {
        model.addAttribute(
                "agencies", agencies.findByCodeInOrderByName(current.get().agencies()));
        model.addAttribute("agency", agency);
        model.addAttribute("fiscalYear", fiscalYear);
        model.addAttribute("pasted", pasted);
        return "desk/intake";
    }
}
