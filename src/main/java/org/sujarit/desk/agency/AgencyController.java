package org.sujarit.desk.agency;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.text.Texts;

/** One agency for the administrator: its units, and whether it opens years. */
@Controller
@RequestMapping("/home/agencies/{agency}")
class AgencyController {

    private final Agencies agencies;
    private final ClosingAgencies closing;
    private final People people;
    private final DecidersOfYears deciders;
    private final CurrentActor current;
    private final Texts texts;

    AgencyController(
            Agencies agencies,
            ClosingAgencies closing,
            People people,
            DecidersOfYears deciders,
            CurrentActor current,
            Texts texts) {
        this.agencies = agencies;
        this.closing = closing;
        this.people = people;
        this.deciders = deciders;
        this.current = current;
        this.texts = texts;
    }

    /** What the page shows of it. */
    record Shown(String code, String name, boolean active, List<People.Named> units) {}

    @GetMapping
    @Transactional(readOnly = true)
    public String one(@PathVariable("agency") String code, Model model) {
        String administrator = current.administrator().id();
        Agency agency = agencies.get(code);
        model.addAttribute("agency", new Shown(code, agency.name(), agency.active(), people.unitsOf(code)));
        model.addAttribute("deciders", deciders.of(code, administrator));
        return "desk/agency";
    }

    @PostMapping("/closing")
    String close(@PathVariable String agency, RedirectAttributes attributes) {
        closing.close(agency, current.administrator().id());
        tell("home.agency.closed-now", agency, attributes);
        return back(agency);
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable String agency, RedirectAttributes attributes) {
        closing.reopen(agency, current.administrator().id());
        tell("home.agency.open-again", agency, attributes);
        return back(agency);
    }

    private void tell(String what, String agency, RedirectAttributes attributes) {
        attributes.addFlashAttribute("done", texts.of(what, agencies.get(agency).name()));
    }

    private static String back(String agency) {
        return "redirect:" + AgenciesController.PATH + "/" + agency;
    }
}
