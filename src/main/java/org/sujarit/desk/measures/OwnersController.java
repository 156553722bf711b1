package org.sujarit.desk.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.measure.Measure;
import org.sujarit.text.Texts;

/** The head of a unit names one owner for several measures that wait for one, and is asked before it happens. */
@Controller
@RequestMapping(OwnersController.PATH)
class OwnersController {

    static final String PATH = MeasureListController.PATH + "/owners";

    private final NamingOwners naming;
    private final People people;
    private final CurrentActor current;
    private final Texts texts;

    OwnersController(NamingOwners naming, People people, CurrentActor current, Texts texts) {
        this.naming = naming;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    /** A measure that waits for an owner. */
    record Waiting(Long id, String href, String code, String title, String due) {}

    /** Those of one unit, and who may own them. */
    record UnitLine(String id, String name, List<People.Named> people, List<Waiting> measures) {}

    /**
     * Those that wait, or, of those that are ticked, what would happen.
     *
     * @param check whether that is asked
     */
    @GetMapping
    String choose(
            @RequestParam(defaultValue = "") List<Long> measure,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "false") boolean check,
            Model model) {
        List<UnitLine> units = units(head());
        model.addAttribute("units", units);
        model.addAttribute("ticked", measure);
        model.addAttribute("owner", owner);
        if (check) {
            Optional<People.Named> named = units.stream()
                    .filter(unit -> unit.measures().stream().anyMatch(one -> measure.contains(one.id())))
                    .flatMap(unit -> unit.people().stream())
                    .filter(person -> person.id().equals(owner))
                    .findFirst();
            List<Waiting> chosen = units.stream()
                    .flatMap(unit -> unit.measures().stream())
                    .filter(one -> measure.contains(one.id()))
                    .toList();
            if (named.isPresent()) {
                model.addAttribute("named", named.get().name());
                model.addAttribute("chosen", chosen);
                return "desk/measures-owners-sure";
            }
            model.addAttribute("problem", texts.of(chosen.isEmpty() ? "owners.none-ticked" : "owner.missing"));
        }
        return "desk/measures-owners";
    }

    @PostMapping
    String name(
            @RequestParam(defaultValue = "") List<Long> measure,
            @RequestParam(defaultValue = "") String owner,
            RedirectAttributes attributes) {
        NamingOwners.Outcome outcome = naming.name(measure, owner, head());
        attributes.addFlashAttribute("done", texts.of("owners.done", texts.digits(String.valueOf(outcome.named()))));
        attributes.addFlashAttribute("refused", new ArrayList<>(outcome.refused()));
        return "redirect:" + PATH;
    }

    private Actor head() {
        Actor actor = current.get();
        actor.mustBe(Role.UNIT_HEAD, Role.ITA_OFFICER);
        return actor;
    }

    private List<UnitLine> units(Actor head) {
        Map<String, List<Measure>> waiting = naming.waitingFor(head).stream()
                .collect(Collectors.groupingBy(Measure::unit, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> names = MeasureListController.unitsOf(people, head);
        return waiting.entrySet().stream()
                .map(unit -> new UnitLine(
                        unit.getKey(),
                        names.getOrDefault(unit.getKey(), unit.getKey()),
                        people.membersOf(unit.getKey()),
                        unit.getValue().stream().map(OwnersController::line).toList()))
                .toList();
    }

    private static Waiting line(Measure measure) {
        return new Waiting(
                measure.id(),
                MeasureListController.PATH + "/" + measure.key(),
                measure.code(),
                measure.approach().title(),
                MeasureLines.day(measure.dueOn()));
    }
}
