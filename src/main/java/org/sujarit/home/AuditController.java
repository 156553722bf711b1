package org.sujarit.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.process.web.Texts;

/** Where the auditor reads who did what, and sees whether the record is whole. */
@Controller
class AuditController {

    private final AuditTrail trail;
    private final CurrentActor current;
    private final Texts texts;

    AuditController(AuditTrail trail, CurrentActor current, Texts texts) {
        this.trail = trail;
        this.current = current;
        this.texts = texts;
    }

    /** One entry as it is shown. */
    record Line(int number, String atText, String actor, String action, String detail) {}

    /** @param stream business key, as {@code bongti/2566/i7-1}; without it only the search is shown */
    @GetMapping("/home/audit")
    String audit(
            @RequestParam(required = false) @Nullable String stream,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Actor actor = current.get();
        actor.mustBe(Role.AUDITOR, Role.ADMINISTRATOR);
        Pages pages = Pages.of(page, trail.countStreamsOf(actor.agencies()));
        model.addAttribute("pages", pages);
        model.addAttribute("streams", trail.streamsOf(actor.agencies(), pages.before(), Pages.SIZE));
        if (stream != null && !stream.isBlank()) {
            String key = stream.strip();
            actor.mustBelongTo(key.contains("/") ? key.substring(0, key.indexOf('/')) : key);
            List<Line> lines = trail.entriesOf(key).stream().map(this::line).toList();
            model.addAttribute("stream", key);
            model.addAttribute("entries", lines);
            model.addAttribute("intact", trail.intact(key));
        }
        return "home/audit";
    }

    private Line line(AuditEntry entry) {
        return new Line(entry.number(), texts.at(entry.happenedAt()), entry.actor(), entry.action(), entry.detail());
    }
}
