package org.sujarit.desk.agency;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;

/** One agency for the administrator: its units, and whether it opens years. */
@Controller
@RequestMapping("/home/agencies/{agency}")
class AgencyController {

    private final Agencies agencies;
    private final ClosingAgencies closing;
    private final People people;
    private final DecidersOfYears deciders;
    private final CurrentActor current;

    AgencyController(
            Agencies agencies, ClosingAgencies closing, People people, DecidersOfYears deciders, CurrentActor current) {
        this.agencies = agencies;
        this.closing = closing;
        this.people = people;
        this.deciders = deciders;
        this.current = current;
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
    String close(@PathVariable String agency) {
        closing.close(agency, current.administrator().id());
        return back(agency);
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable String agency) {
        closing.reopen(agency, current.administrator().id());
        return back(agency);
    }

    private static String back(String agency) {
        return "redirect:" + AgenciesController.PATH + "/" + agency;
    }
}
