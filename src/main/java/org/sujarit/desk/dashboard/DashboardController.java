package org.sujarit.desk.dashboard;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.cycle.Cycle;
import org.sujarit.effect.Effect;
import org.sujarit.effect.EffectPages;
import org.sujarit.effect.Effects;

/** A year of an agency on one page, for everybody who may read its measures; printed it is what a meeting needs. */
@Controller
class DashboardController {

    static final String PATH = "/home/dashboard";

    /** As many as say something by themselves; the file has all. */
    private static final int SHOWN = 20;

    private final DashboardYears years;
    private final YearMeasures measures;
    private final DashboardFigures figures;
    private final MeetingLists lists;
    private final Effects effects;
    private final EffectPages pages;
    private final CurrentActor current;

    DashboardController(
            DashboardYears years,
            YearMeasures measures,
            DashboardFigures figures,
            MeetingLists lists,
            Effects effects,
            EffectPages pages,
            CurrentActor current) {
        this.years = years;
        this.measures = measures;
        this.figures = figures;
        this.lists = lists;
        this.effects = effects;
        this.pages = pages;
        this.current = current;
    }

    /** Leads to the own agency's current year; whoever has none is told so. */
    @GetMapping(PATH)
    String mine() {
        return years.current(current.get())
                .map(year -> "redirect:" + PATH + "/" + year.key())
                .orElse("desk/dashboard-none");
    }

    @GetMapping(PATH + "/{agency}/{year}")
    @Transactional(readOnly = true)
    public String page(@PathVariable String agency, @PathVariable String year, Model model) {
        Actor reader = current.get();
        DashboardYears.Chosen chosen = years.get(agency, year, reader);
        Cycle cycle = chosen.year();
        String list = list(cycle);
        List<YearMeasure> all = measures.of(cycle, reader);
        model.addAttribute("chosen", chosen);
        model.addAttribute("address", PATH + "/" + cycle.key());
        model.addAttribute("list", list);
        model.addAttribute("total", all.size());
        model.addAttribute(
                "mayTakeBack", reader.is(Role.ITA_OFFICER) && cycle.state().mayBeWithdrawn());
        model.addAttribute("stages", YearStage.of(cycle.state()));
        model.addAttribute("asking", Numbers.asking(all, list));
        model.addAttribute("states", Numbers.ofStates(all, list));
        model.addAttribute("lists", lists.of(all, list));
        model.addAttribute("figures", figures.of(chosen.ofAgency(), all, list));
        List<Effect> moved = effects.moved(cycle, chosen.ofAgency());
        model.addAttribute("moved", pages.years(moved.stream().limit(SHOWN).toList()));
        model.addAttribute("movedMore", Math.max(0, moved.size() - SHOWN));
        return "desk/dashboard";
    }

    /** Where the measures of that year are listed. */
    static String list(Cycle year) {
        return Numbers.LIST + "year=" + year.fiscalYear() + "&agency="
                + year.agency().code();
    }
}
