package org.sujarit.desk.people;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.access.PeopleRegister;
import org.sujarit.access.PeopleRegister.Wanted;
import org.sujarit.access.RegisterEntry;
import org.sujarit.access.Role;
import org.sujarit.desk.Pages;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiText;

/** Where the administrator keeps title, name and post of everybody; accounts themselves are made in Camunda Admin. */
@Controller
@RequestMapping(PeopleController.PATH)
class PeopleController {

    static final String PATH = "/home/people";

    private final PeopleRegister register;
    private final People people;
    private final CurrentActor current;
    private final Texts texts;

    PeopleController(PeopleRegister register, People people, CurrentActor current, Texts texts) {
        this.register = register;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    /**
     * A line of the list.
     *
     * @param groups names of the person's roles and units
     * @param lacking whether title or post is still missing
     * @param alike whether another of the agency has the same title, name and post
     */
    record Line(String id, String name, String post, List<String> groups, boolean lacking, boolean alike) {}

    @GetMapping
    @Transactional(readOnly = true)
    public String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean lacking,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        current.administrator();
        Wanted wanted = new Wanted(q.strip(), lacking);
        Pages pages = Pages.of(page, register.countFound(wanted));
        List<RegisterEntry> shown = register.found(wanted, pages.before(), Pages.SIZE);
        List<String> ids = shown.stream().map(RegisterEntry::person).toList();
        Map<String, List<People.Named>> groups = people.groupsOf(ids);
        Set<String> alike = register.alike(ids);
        model.addAttribute("q", wanted.text());
        model.addAttribute("lacking", lacking);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "people",
                shown.stream()
                        .map(entry -> line(
                                entry, groups.getOrDefault(entry.person(), List.of()), alike.contains(entry.person())))
                        .toList());
        return "desk/people";
    }

    private Line line(RegisterEntry entry, List<People.Named> groups, boolean alike) {
        boolean lacking = entry.title().isEmpty() || entry.post().isEmpty();
        List<String> names = groups.stream().map(this::name).toList();
        return new Line(entry.person(), entry.fullName(), entry.post(), names, lacking, alike);
    }

    /** A role in the reader's language; a unit has one name. */
    private String name(People.Named group) {
        return Role.ofGroup(group.id()).map(role -> texts.of("role", role)).orElse(group.name());
    }

    /**
     * A field of the form.
     *
     * @param name of the field; its label is the message {@code home.person.<name>}
     * @param longest in characters
     * @param problem why it was refused; null where it was not
     */
    record Field(String name, String value, int longest, boolean required, @Nullable String problem) {}

    @GetMapping("/{person}")
    @Transactional(readOnly = true)
    public String one(@PathVariable String person, Model model) {
        current.administrator();
        RegisterEntry kept = register.get(person);
        Map<?, ?> problems = model.getAttribute("problems") instanceof Map<?, ?> found ? found : Map.of();
        RegisterEntry shown = model.getAttribute("typed") instanceof RegisterEntry typed ? typed : kept;
        model.addAttribute("kept", kept);
        model.addAttribute(
                "fields",
                List.of(
                        field("title", shown.title(), RegisterEntry.TITLE, problems),
                        field("firstName", shown.firstName(), Longest.NAME, problems),
                        field("lastName", shown.lastName(), Longest.NAME, problems),
                        field("post", shown.post(), Longest.LINE, problems)));
        boolean oneName = !shown.firstName().isEmpty() && shown.lastName().isEmpty();
        model.addAttribute("oneName", oneName && problems.get("lastName") == null);
        return "desk/person";
    }

    private static Field field(String name, String value, int longest, Map<?, ?> problems) {
        Object problem = problems.get(name);
        return new Field(name, value, longest, name.equals("firstName"), problem == null ? null : problem.toString());
    }

    @PostMapping("/{person}")
    String write(
            @PathVariable String person,
            @RequestParam String title,
            @RequestParam String firstName,
            @RequestParam String lastName,
            @RequestParam String post,
            @RequestParam(defaultValue = "false") boolean oneName,
            @RequestParam(defaultValue = "false") boolean emptied,
            RedirectAttributes attributes) {
        Actor administrator = current.administrator();
        RegisterEntry typed = new RegisterEntry(person, tidy(title), tidy(firstName), tidy(lastName), tidy(post));
        try {
            if (typed.lastName().isEmpty() && !oneName) {
                throw Refused.field("lastName", "register.last-name.missing");
            }
            register.write(typed, emptied, administrator.id());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            attributes.addFlashAttribute("problems", problems(refused));
            attributes.addFlashAttribute("typed", typed);
            attributes.addFlashAttribute(
                    "askedToEmpty",
                    refused.reasons().stream().anyMatch(reason -> reason.key().equals("register.emptied")));
            return "redirect:" + PATH + "/" + UriUtils.encodePathSegment(person, StandardCharsets.UTF_8);
        }
        attributes.addFlashAttribute("written", typed.fullName());
        attributes.addFlashAttribute("doubts", doubts(typed));
        return "redirect:" + PATH;
    }

    /** What is kept, but worth another look; a list that a session can hold. */
    private List<String> doubts(RegisterEntry written) {
        List<String> doubts = new ArrayList<>();
        if (!register.alike(List.of(written.person())).isEmpty()) {
            doubts.add(texts.of("home.people.alike"));
        }
        if (!written.title().isEmpty() && !isKnown(written.title())) {
            doubts.add(texts.of("home.people.title.unknown", written.title()));
        }
        return doubts;
    }

    private boolean isKnown(String title) {
        return Stream.of(Locale.forLanguageTag("th"), Locale.ENGLISH)
                .flatMap(language ->
                        Stream.of(texts.in(language, "home.person.titles").split(",", -1)))
                .anyMatch(title::equals);
    }

    private Map<String, String> problems(Refused refused) {
        Map<String, String> problems = new HashMap<>();
        refused.reasons().forEach(reason -> problems.put(String.valueOf(reason.field()), texts.of(reason)));
        return problems;
    }

    private static String tidy(String text) {
        return ThaiText.normalised(text).strip();
    }
}
