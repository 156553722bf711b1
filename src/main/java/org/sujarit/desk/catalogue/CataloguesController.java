package org.sujarit.desk.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.assessment.Assessments;
import org.sujarit.catalogue.AddingYears;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Family;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.OwnWordings;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDigits;

/** Where the administrator adds the items of a new ITA year, which all agencies share; officers read them. */
@Controller
@RequestMapping("/home/catalogues")
class CataloguesController {

    private static final String PAGE = "redirect:/home/catalogues";

    private final Catalogues catalogues;
    private final AddingYears adding;
    private final OwnWordings wordings;
    private final Assessments assessments;
    private final Bounds bounds;
    private final CurrentActor current;
    private final Texts texts;

    CataloguesController(
            Catalogues catalogues,
            AddingYears adding,
            OwnWordings wordings,
            Assessments assessments,
            Bounds bounds,
            CurrentActor current,
            Texts texts) {
        this.catalogues = catalogues;
        this.adding = adding;
        this.wordings = wordings;
        this.assessments = assessments;
        this.bounds = bounds;
        this.current = current;
        this.texts = texts;
    }

    /** A year in the list. */
    record Line(String family, int itaYear, int items, long verified, String remark, boolean ours) {}

    /** What an agency calls items otherwise than the catalogue, one a line. */
    record Own(String agency, String lines) {}

    @GetMapping
    String list(Model model) {
        Actor actor = allowed();
        model.addAttribute("changes", actor.is(Role.ADMINISTRATOR));
        model.addAttribute(
                "catalogues",
                catalogues.all().stream().map(CataloguesController::line).toList());
        model.addAttribute("bounds", actor.is(Role.ITA_OFFICER) ? bounds.of(actor.agencies()) : List.of());
        return "desk/catalogues";
    }

    @PostMapping
    String copy(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes attributes) {
        Actor actor = current.administrator();
        return tried(attributes, PAGE, () -> {
            String[] source = from.split("-", 2);
            if (source.length < 2) {
                throw Refused.field("from", "catalogue.source");
            }
            adding.copy(family(source[0]), year(source[1]), year(to), actor.id());
        });
    }

    @GetMapping("/{family}/{year}")
    String one(@PathVariable String family, @PathVariable int year, Model model) {
        Actor actor = allowed();
        Catalogue catalogue = catalogues
                .find(family(family), year)
                .orElseThrow(() -> Refused.missing("catalogue.missing", Integer.toString(year)));
        model.addAttribute("catalogue", catalogue);
        model.addAttribute("fixed", catalogue.fixed());
        model.addAttribute("onlyWordings", catalogue.fixed() || assessments.existsByItaYear(year));
        model.addAttribute("changes", actor.is(Role.ADMINISTRATOR));
        boolean words = actor.is(Role.ITA_OFFICER) && catalogue.family() == Family.NACC;
        model.addAttribute("own", words ? own(actor.agencies(), year) : List.of());
        if (!model.containsAttribute("lines")) {
            model.addAttribute("lines", adding.lines(catalogue));
        }
        return "desk/catalogue";
    }

    @PostMapping("/{family}/{year}")
    String rewrite(
            @PathVariable String family,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String items,
            @RequestParam(defaultValue = "") String planItem,
            @RequestParam(defaultValue = "") String resultItem,
            RedirectAttributes attributes) {
        Actor actor = current.administrator();
        Family known = family(family);
        return tried(attributes, PAGE + "/" + known + "/" + year, () -> {
            attributes.addFlashAttribute("lines", items);
            AddingYears.Typed typed = new AddingYears.Typed(items, planItem, resultItem);
            adding.rewrite(known, year, typed, assessments.existsByItaYear(year), actor.id());
            attributes.addFlashAttribute("saved", true);
        });
    }

    private List<Own> own(Collection<String> agencies, int year) {
        return agencies.stream()
                .sorted()
                .map(agency -> new Own(agency, wordings.lines(agency, year)))
                .toList();
    }

    private Actor allowed() {
        Actor actor = current.get();
        actor.mustBe(Role.ITA_OFFICER, Role.ADMINISTRATOR);
        return actor;
    }

    private String tried(RedirectAttributes attributes, String page, Runnable change) {
        try {
            change.run();
        } catch (Refused refused) {
            attributes.addFlashAttribute("problem", texts.of(refused.reasons().get(0)));
        }
        return page;
    }

    private static Line line(Catalogue catalogue) {
        return new Line(
                catalogue.family().name(),
                catalogue.itaYear(),
                catalogue.items().size(),
                catalogue.items().stream().filter(Item::verified).count(),
                catalogue.remark() == null ? "" : catalogue.remark(),
                catalogue.basedOn() != null);
    }

    private static Family family(String typed) {
        return Stream.of(Family.values())
                .filter(family -> family.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> Refused.missing("catalogue.missing", typed));
    }

    private static int year(String typed) {
        String ascii = ThaiDigits.toAscii(typed.strip());
        if (!ascii.matches("[0-9]{4}")) {
            throw Refused.field("to", "fiscal-year.range", typed);
        }
        return Integer.parseInt(ascii);
    }
}
