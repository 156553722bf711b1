package org.sujarit.desk.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.entry.NamingHelpers;
import org.sujarit.evidence.Contributors;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** The short form for what was done, which needs no task: one step, a sentence, some pictures. */
@Controller
@RequestMapping("/home/measures/{agency}/{year}/{code}")
class RecordController {

    private final Measures measures;
    private final Contributors contributors;
    private final NamingHelpers helping;
    private final DataSize largestFile;
    private final CurrentActor current;
    private final Texts texts;

    RecordController(
            Measures measures,
            Contributors contributors,
            NamingHelpers helping,
            @Value("${sujarit.evidence.largest-file}") DataSize largestFile,
            CurrentActor current,
            Texts texts) {
        this.measures = measures;
        this.contributors = contributors;
        this.helping = helping;
        this.largestFile = largestFile;
        this.current = current;
        this.texts = texts;
    }

    /** Somebody of the agency, and whether they help. */
    record Colleague(String id, String name, boolean helps) {}

    @GetMapping("/record")
    @Transactional(readOnly = true)
    public String page(@PathVariable String agency, @PathVariable String year, @PathVariable String code, Model model) {
        Actor actor = current.get();
        Measure measure = readable(agency, year, code, actor);
        boolean owner = actor.id().equals(measure.owner());
        boolean open = contributors.mayAdd(measure, actor.id());
        model.addAttribute("measureId", measure.id());
        model.addAttribute("code", code);
        model.addAttribute("measureTitle", measure.approach().title());
        model.addAttribute("year", texts.year(measure.fiscalYear().year()));
        model.addAttribute("first", texts.day(measure.plan().startsOn()));
        model.addAttribute("last", texts.day(measure.plan().endsOn()));
        model.addAttribute("due", texts.day(measure.dueOn()));
        model.addAttribute("stateText", texts.of("measure.state", measure.state()));
        model.addAttribute("open", open);
        model.addAttribute("largestFile", largestFile.toBytes());
        model.addAttribute("colleagues", owner && open ? colleagues(measure) : List.of());
        return "desk/record";
    }

    /** Those who are ticked help from now on. */
    @PostMapping("/helpers")
    String help(
            @PathVariable String agency,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Set<String> helpers,
            RedirectAttributes attributes) {
        Actor actor = current.get();
        Measure measure = readable(agency, year, code, actor);
        try {
            helping.name(measure.id(), helpers == null ? Set.of() : helpers, actor.id());
            attributes.addFlashAttribute("done", texts.of("home.record.helpers.done"));
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
        }
        return "redirect:/home/measures/" + measure.key() + "/record";
    }

    private Measure readable(String agency, String year, String code, Actor actor) {
        actor.mustBelongTo(agency);
        return measures.findByCycleKeyAndCode(agency + "/" + year, code)
                .orElseThrow(() -> Refused.missing("access.not-your-agency"));
    }

    private List<Colleague> colleagues(Measure measure) {
        Set<String> helpers = contributors.helpersOf(measure.id());
        return helping.candidates(measure).stream()
                .map((People.Named person) -> new Colleague(person.id(), person.name(), helpers.contains(person.id())))
                .toList();
    }
}
