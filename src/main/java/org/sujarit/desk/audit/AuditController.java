package org.sujarit.desk.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.agency.Agency;
import org.sujarit.audit.AuditChains;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.desk.Pages;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Where the auditor reads who did what, and sees whether the record is whole. */
@Controller
class AuditController {

    private final AuditChains all;
    private final AuditTrail trail;
    private final CurrentActor current;
    private final People people;
    private final ChainNames chains;
    private final EntryDetails details;
    private final Texts texts;

    AuditController(
            AuditChains all,
            AuditTrail trail,
            CurrentActor current,
            People people,
            ChainNames chains,
            EntryDetails details,
            Texts texts) {
        this.all = all;
        this.trail = trail;
        this.current = current;
        this.people = people;
        this.chains = chains;
        this.details = details;
        this.texts = texts;
    }

    /** One entry as it is shown. */
    record Line(int number, String atText, String actor, String action, String detail) {}

    /**
     * @param stream business key, as {@code bongti/2566/i7-1}; without it only the search is shown
     * @param page of the chains there are
     * @param part of a long chain, from 1; without it the newest
     */
    @GetMapping("/home/audit")
    String audit(
            @RequestParam(required = false) @Nullable String stream,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable Integer part,
            Model model) {
        Actor actor = current.get();
        actor.mustBe(Role.AUDITOR, Role.ADMINISTRATOR);
        Set<String> readable = readableBy(actor);
        Pages pages = Pages.of(page, all.countOf(readable));
        model.addAttribute("pages", pages);
        List<String> streams = all.of(readable, pages.before(), Pages.SIZE);
        model.addAttribute("streams", streams);
        model.addAttribute("owned", chains.grouped(streams));
        if (stream != null && !stream.isBlank()) {
            String key = stream.strip();
            if (!readable.contains(key.split("/", 2)[0])) {
                throw Refused.missing("access.not-your-agency");
            }
            model.addAttribute("stream", key);
            model.addAttribute("about", chains.words(key));
            int length = trail.length(key);
            if (length == 0) {
                throw Refused.missing("audit.chain.missing"); // nothing is not complete and unaltered
            }
            Pages parts = Pages.of(part == null ? Integer.MAX_VALUE : part, length);
            model.addAttribute("parts", parts);
            model.addAttribute("entries", lines(key, trail.entriesAfter(key, parts.before(), Pages.SIZE)));
            model.addAttribute("intact", trail.intact(key));
        }
        return "desk/audit";
    }

    /** Names before the first slash: the agencies, and for an administrator what belongs to none of them. */
    private static Set<String> readableBy(Actor actor) {
        Set<String> readable = new HashSet<>(actor.agencies());
        if (actor.is(Role.ADMINISTRATOR)) {
            readable.addAll(Agency.RESERVED_CODES);
        }
        return readable;
    }

    private List<Line> lines(String chain, List<AuditEntry> entries) {
        List<String> about = details.of(chain, entries);
        Map<String, String> names =
                people.names(entries.stream().map(AuditEntry::actor).distinct().toList());
        return IntStream.range(0, entries.size())
                .mapToObj(at -> line(entries.get(at), about.get(at), names))
                .toList();
    }

    private Line line(AuditEntry entry, String about, Map<String, String> names) {
        String actor = entry.actor().equals(Actor.SYSTEM)
                ? texts.of("audit.system")
                : names.getOrDefault(entry.actor(), entry.actor());
        String action = texts.orElse("audit.action." + entry.action(), entry.action());
        return new Line(entry.number(), texts.at(entry.happenedAt()), actor, action, about);
    }
}
