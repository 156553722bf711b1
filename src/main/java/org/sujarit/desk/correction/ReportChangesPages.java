package org.sujarit.desk.correction;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.correction.Comparing;
import org.sujarit.correction.Comparison;
import org.sujarit.correction.Difference;
import org.sujarit.correction.ReadOnly;
import org.sujarit.correction.TakingOver;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Where the ITA officer sends an edited Word report back, sees what differs and says what is to be taken over. */
@Controller
@RequestMapping("/home/cycles/{id}/report-changes")
class ReportChangesPages {

    private static final String PAGE = "desk/report-changes";

    private final Cycles cycles;
    private final Comparing comparing;
    private final TakingOver takingOver;
    private final CurrentActor current;
    private final Texts texts;

    ReportChangesPages(Cycles cycles, Comparing comparing, TakingOver takingOver, CurrentActor current, Texts texts) {
        this.cycles = cycles;
        this.comparing = comparing;
        this.takingOver = takingOver;
        this.current = current;
        this.texts = texts;
    }

    /** A difference with the reason, in words, why it can only be read. */
    record Line(Difference difference, @Nullable String readOnly) {}

    @GetMapping
    @Transactional(readOnly = true)
    public String page(@PathVariable Long id, Model model) {
        show(officersCycle(id), model);
        return PAGE;
    }

    /** In no transaction of its own: a refusal of what it asks for would spoil that one before it could be told. */
    @PostMapping
    String compare(
            @PathVariable Long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes attributes)
            throws IOException {
        Cycle cycle = officersCycle(id);
        try {
            if (file == null || file.isEmpty()) {
                throw Refused.field("file", "evidence.file.missing");
            }
            return compared(cycle, comparing.compare(cycle, file.getBytes()), model);
        } catch (Refused refused) {
            return back(id, refused, attributes);
        }
    }

    private String compared(Cycle cycle, Comparison comparison, Model model) {
        show(cycle, model);
        model.addAttribute("answered", "/home/cycles/" + cycle.id() + "/report-changes/confirmation?again=true");
        model.addAttribute("comparison", comparison);
        model.addAttribute("takeable", comparison.differences().stream().anyMatch(Difference::takeable));
        model.addAttribute(
                "lines", comparison.differences().stream().map(this::line).toList());
        return PAGE;
    }

    /** Takes nothing over; what differs is only shown once more, in another language. */
    @PostMapping(path = "/confirmation", params = "again")
    @Transactional(readOnly = true)
    public String again(
            @PathVariable Long id,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") List<String> confirmed,
            Model model) {
        Cycle cycle = officersCycle(id);
        model.addAttribute("chosen", confirmed);
        return compared(cycle, comparing.again(cycle, file), model);
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable Long id,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") List<String> confirmed,
            RedirectAttributes attributes) {
        officersCycle(id);
        try {
            int taken =
                    takingOver.take(id, file, digest, confirmed, current.get().id());
            attributes.addFlashAttribute("done", texts.of("home.changes.taken", taken));
        } catch (Refused refused) {
            return back(id, refused, attributes);
        }
        return address(id);
    }

    private String back(Long id, Refused refused, RedirectAttributes attributes) {
        attributes.addFlashAttribute(
                "problems", refused.reasons().stream().map(texts::of).toList());
        return address(id);
    }

    private static String address(Long id) {
        return "redirect:/home/cycles/" + id + "/report-changes";
    }

    private Line line(Difference difference) {
        ReadOnly why = difference.readOnly();
        return new Line(
                difference,
                why == null
                        ? null
                        : texts.of("home.changes.read-only." + why.name().toLowerCase(Locale.ROOT)));
    }

    private static void show(Cycle cycle, Model model) {
        model.addAttribute("cycleId", cycle.id());
        model.addAttribute("agencyName", cycle.agency().name());
        model.addAttribute("fiscalYear", cycle.fiscalYear().year());
    }

    private Cycle officersCycle(Long id) {
        Cycle cycle = cycles.get(id);
        Actor actor = current.get();
        actor.mustBelongTo(cycle.agency().code());
        actor.mustBe(Role.ITA_OFFICER);
        return cycle;
    }
}
