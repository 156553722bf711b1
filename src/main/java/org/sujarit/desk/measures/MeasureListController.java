package org.sujarit.desk.measures;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.desk.Pages;
import org.sujarit.measure.MeasureState;

/** All measures of the reader's agencies; what is asked of them stays in the address. */
@Controller
class MeasureListController {

    static final String PATH = "/home/measures";

    private final MeasureRows rows;
    private final MeasureLines lines;
    private final KeepingViews views;
    private final People people;
    private final CurrentActor current;

    MeasureListController(
            MeasureRows rows, MeasureLines lines, KeepingViews views, People people, CurrentActor current) {
        this.rows = rows;
        this.lines = lines;
        this.views = views;
        this.people = people;
        this.current = current;
    }

    /**
     * Head of a column.
     *
     * @param word its name is the message {@code measures.column.<word>}
     * @param query for the list sorted by it, or the other way round where it is already
     * @param direction as {@code aria-sort} says it
     */
    record Head(String word, String query, String direction) {

        static Head of(Sorting column, Wanted wanted) {
            boolean chosen = wanted.sorting() == column;
            // Whoever sorts by the last entry looks for the newest or for what lies still: the newest comes first.
            boolean downwards = chosen ? !wanted.descending() : column == Sorting.LAST || column == Sorting.YEAR;
            String direction = !chosen ? "none" : wanted.descending() ? "descending" : "ascending";
            return new Head(column.word(), wanted.sortedBy(column, downwards).query(), direction);
        }
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String list(
            @RequestParam Map<String, String> asked, @RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = current.get();
        Wanted wanted = Wanted.of(asked);
        long found = rows.count(wanted, actor);
        Pages pages = Pages.of(page, found);
        Map<String, String> units = unitsOf(people, actor);
        List<MeasureRows.YearOf> years = rows.years(actor);
        Map<String, String> agencies = new LinkedHashMap<>();
        years.forEach(one -> agencies.put(one.code(), one.agency()));
        model.addAttribute("wanted", wanted);
        model.addAttribute("query", wanted.query());
        model.addAttribute("views", views.of(actor));
        model.addAttribute("found", found);
        model.addAttribute("pages", pages);
        model.addAttribute("lines", lines.of(rows.rows(wanted, actor, pages.before(), Pages.SIZE), units));
        model.addAttribute(
                "heads",
                Arrays.stream(Sorting.values())
                        .map(column -> Head.of(column, wanted))
                        .toList());
        model.addAttribute(
                "years", years.stream().map(MeasureRows.YearOf::year).distinct().toList());
        model.addAttribute("agencies", agencies);
        model.addAttribute("units", units);
        model.addAttribute("states", MeasureState.values());
        model.addAttribute("namesOwners", actor.is(Role.UNIT_HEAD) || actor.is(Role.ITA_OFFICER));
        model.addAttribute("decides", actor.is(Role.REVIEWER) || actor.is(Role.MANAGER));
        return "desk/measures";
    }

    /** Names by group id, of all agencies of the reader in one question. */
    static Map<String, String> unitsOf(People people, Actor reader) {
        Map<String, String> units = new LinkedHashMap<>();
        people.unitsOf(reader.agencies())
                .values()
                .forEach(own -> own.forEach(unit -> units.put(unit.id(), unit.name())));
        return units;
    }
}
