package org.sujarit.desk.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.api.task.TaskLists;
import org.sujarit.text.Texts;

/** My work, the progress of the year and the ways to everything else. */
@Controller
class HomeController {

    private final CurrentActor current;
    private final TaskLists tasks;
    private final CycleProgress progress;
    private final MeasuresOnHome measures;
    private final Texts texts;

    HomeController(
            CurrentActor current, TaskLists tasks, CycleProgress progress, MeasuresOnHome measures, Texts texts) {
        this.current = current;
        this.tasks = tasks;
        this.progress = progress;
        this.measures = measures;
        this.texts = texts;
    }

    /** Who reads. */
    record Person(String name, List<String> roles) {}

    /** A way to another part. */
    record Link(String href, String text) {}

    /** @param measure business key of the measure that is to be given to somebody else */
    @GetMapping("/home")
    @Transactional(readOnly = true)
    public String home(@RequestParam(defaultValue = "") String measure, Model model) {
        Actor actor = current.get();
        List<String> roles = actor.roles().stream()
                .sorted()
                .map(role -> texts.of("role", role))
                .toList();
        model.addAttribute("person", new Person(current.name(), roles));
        model.addAttribute("noAgency", actor.agencies().isEmpty() && !actor.is(Role.ADMINISTRATOR));
        model.addAttribute("tasks", tasks.of(actor));
        model.addAttribute("cycles", progress.of(actor));
        MeasuresOnHome.Told told = measures.of(actor, measure);
        model.addAttribute("own", told.numbers());
        model.addAttribute("myMeasures", told.mine());
        model.addAttribute("handingOver", told.given());
        model.addAttribute("links", links(actor));
        return "desk/home";
    }

    private List<Link> links(Actor actor) {
        List<Link> links = new ArrayList<>();
        boolean administrator = actor.is(Role.ADMINISTRATOR);
        // Whoever has no role yet, or only reads, has no tasks there.
        if (administrator || !Set.of(Role.AUDITOR).containsAll(actor.roles())) {
            links.add(new Link("/camunda/app/tasklist/default/", texts.of("home.link.tasklist")));
        }
        if (!actor.agencies().isEmpty()) {
            links.add(new Link("/home/measures", texts.of("home.link.measures")));
        }
        if (administrator || actor.is(Role.MANAGER) || actor.is(Role.AUDITOR)) {
            links.add(new Link("/camunda/app/cockpit/default/", texts.of("home.link.cockpit")));
        }
        if (administrator) {
            links.add(new Link("/camunda/app/admin/default/", texts.of("home.link.admin")));
            links.add(new Link("/home/agencies", texts.of("home.link.agencies")));
            links.add(new Link("/home/people", texts.of("home.link.people")));
        }
        if (actor.is(Role.ITA_OFFICER)) {
            links.add(new Link("/home/templates", texts.of("home.link.templates")));
            links.add(new Link("/home/intake", texts.of("home.link.intake")));
        }
        if (administrator || actor.is(Role.ITA_OFFICER)) {
            links.add(new Link("/home/catalogues", texts.of("home.link.catalogues")));
        }
        if (!actor.agencies().isEmpty()) {
            links.add(new Link("/home/effect", texts.of("home.link.effect")));
        }
        if (administrator || actor.is(Role.AUDITOR)) {
            links.add(new Link("/home/audit", texts.of("home.link.audit")));
        }
        links.add(new Link("/camunda/app/welcome/default/#!/welcome", texts.of("home.link.account")));
        links.add(new Link("/", texts.of("home.link.portal")));
        return links;
    }
}
