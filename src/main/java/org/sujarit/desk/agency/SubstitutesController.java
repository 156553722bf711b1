package org.sujarit.desk.agency;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.process.task.StandingIn;
import org.sujarit.refusal.Refused;
import org.sujarit.review.DecisionKind;
import org.sujarit.text.Texts;

/** The administrator names who decides in a year in which everybody who could had a hand in the work. */
@Controller
@RequestMapping("/home/agencies/{agency}/substitutes")
class SubstitutesController {

    private final StandingIn standingIn;
    private final Unmistakable people;
    private final CurrentActor current;
    private final Texts texts;

    SubstitutesController(StandingIn standingIn, Unmistakable people, CurrentActor current, Texts texts) {
        this.standingIn = standingIn;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    @PostMapping
    String name(
            @PathVariable String agency,
            @RequestParam int year,
            @RequestParam DecisionKind kind,
            @RequestParam String person,
            RedirectAttributes attributes) {
        Actor administrator = current.administrator();
        try {
            standingIn.name(agency, year, kind, person.strip(), administrator.id());
            tell("home.deciders.named.", kind, person.strip(), attributes);
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
            attributes.addFlashAttribute("typedSubstitute", person);
        }
        return back(agency);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String agency,
            @RequestParam int year,
            @RequestParam DecisionKind kind,
            @RequestParam String person,
            RedirectAttributes attributes) {
        standingIn.withdraw(agency, year, kind, person, current.administrator().id());
        tell("home.deciders.withdrawn.", kind, person, attributes);
        return back(agency);
    }

    private void tell(String what, DecisionKind kind, String person, RedirectAttributes attributes) {
        attributes.addFlashAttribute("done", texts.of(what + kind.name(), people.name(person)));
    }

    private static String back(String agency) {
        return "redirect:" + AgenciesController.PATH + "/" + agency;
    }
}
