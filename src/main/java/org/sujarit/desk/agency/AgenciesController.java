package org.sujarit.desk.agency;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.desk.Pages;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiText;

/** Where the administrator takes in agencies and their units; people are made in Camunda Admin. */
@Controller
@RequestMapping(AgenciesController.PATH)
class AgenciesController {

    static final String PATH = "/home/agencies";
    private static final String PAGE = "redirect:" + PATH;

    private final Agencies agencies;
    private final TakingInAgencies takingIn;
    private final People people;
    private final CurrentActor current;
    private final Texts texts;

    AgenciesController(Agencies agencies, TakingInAgencies takingIn, People people, CurrentActor current, Texts texts) {
        this.agencies = agencies;
        this.takingIn = takingIn;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    /** An agency with its units. */
    record Line(String code, String name, boolean active, List<People.Named> units) {}

    @GetMapping
    @Transactional(readOnly = true)
    public String list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        current.administrator();
        String wanted = q.strip();
        Pages pages = Pages.of(page, agencies.countFound(wanted));
        List<Agency> shown = agencies.found(wanted, PageRequest.of(pages.number() - 1, Pages.SIZE));
        Map<String, List<People.Named>> units =
                people.unitsOf(shown.stream().map(Agency::code).toList());
        model.addAttribute("q", wanted);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "agencies",
                shown.stream()
                        .map(agency -> new Line(
                                agency.code(),
                                agency.name(),
                                agency.active(),
                                units.getOrDefault(agency.code(), List.of())))
                        .toList());
        return "desk/agencies";
    }

    @PostMapping
    String add(
            @RequestParam String code,
            @RequestParam String name,
            @RequestParam String location,
            RedirectAttributes attributes) {
        current.administrator();
        try {
            takingIn.agency(
                    new Agency(code, ThaiText.normalised(name), ThaiText.normalised(location)),
                    current.get().id());
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("typed", List.of(code, name, location));
            return PAGE;
        }
        attributes.addFlashAttribute("done", texts.of("home.agencies.added", ThaiText.normalised(name)));
        return PAGE + "/" + code; // its units come next
    }

    @PostMapping("/units")
    String addUnit(
            @RequestParam String agency,
            @RequestParam String id,
            @RequestParam String name,
            RedirectAttributes attributes) {
        current.administrator();
        try {
            takingIn.unit(agency, id, ThaiText.normalised(name), current.get().id());
            attributes.addFlashAttribute("done", texts.of("home.agencies.unit-added", ThaiText.normalised(name)));
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("typedUnit", List.of(id, name));
        }
        // What is no agency has no page of its own.
        return agencies.findByCode(agency).isPresent() ? PAGE + "/" + agency : PAGE;
    }
}
