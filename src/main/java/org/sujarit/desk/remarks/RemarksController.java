package org.sujarit.desk.remarks;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.CurrentActor;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.measure.Measure;
import org.sujarit.refusal.Refused;
import org.sujarit.remark.Remarking;
import org.sujarit.remark.Written;
import org.sujarit.text.Texts;

/** Writes remarks on a measure and takes them back. */
@Controller
@RequestMapping("/home/measures/{agency}/{year}/{code}/remarks")
class RemarksController {

    private final ReadableMeasures readable;
    private final Remarking remarking;
    private final CurrentActor current;
    private final Texts texts;

    RemarksController(ReadableMeasures readable, Remarking remarking, CurrentActor current, Texts texts) {
        this.readable = readable;
        this.remarking = remarking;
        this.current = current;
        this.texts = texts;
    }

    /** What was typed comes back with the reason when it is refused. */
    @PostMapping
    String write(
            @PathVariable String agency,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Set<String> mention,
            RedirectAttributes attributes) {
        Measure measure = readable.get(agency, year, code);
        Set<String> chosen = mention == null ? Set.of() : mention;
        try {
            Written written = remarking.write(measure, text, chosen, current.get());
            attributes.addFlashAttribute("remarkDone", done(written.told()));
            if (!written.unknown().isEmpty()) {
                attributes.addFlashAttribute(
                        "remarkUnknown", texts.of("remark.unknown", String.join(" ", written.unknown())));
            }
        } catch (Refused refused) {
            attributes.addFlashAttribute(
                    "remarkProblem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("typedRemark", text);
            attributes.addFlashAttribute("chosenColleagues", chosen);
        }
        return back(measure);
    }

    private String done(List<String> told) {
        return told.isEmpty() ? texts.of("remark.written") : texts.of("remark.written.told", String.join(", ", told));
    }

    @PostMapping("/{id}/withdrawal")
    String takeBack(
            @PathVariable String agency,
            @PathVariable String year,
            @PathVariable String code,
            @PathVariable Long id,
            RedirectAttributes attributes) {
        Measure measure = readable.get(agency, year, code);
        remarking.takeBack(measure, id, current.get());
        attributes.addFlashAttribute("remarkDone", texts.of("remark.taken-back.done"));
        return back(measure);
    }

    private static String back(Measure measure) {
        return "redirect:/home/measures/" + measure.key() + "#remarks";
    }
}
