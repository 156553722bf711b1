package org.sujarit.desk.start;

import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.notification.Inbox;

/** Opens what a notice is about; it is read then. */
@Controller
class NoticesController {

    private final CurrentActor current;
    private final Inbox inbox;
    private final NoticeLinks links;

    NoticesController(CurrentActor current, Inbox inbox, NoticeLinks links) {
        this.current = current;
        this.inbox = inbox;
        this.links = links;
    }

    @PostMapping("/home/notices/{id}/opening")
    String open(@PathVariable Long id) {
        Actor actor = current.get();
        return "redirect:" + links.of(inbox.open(id, actor), actor);
    }

    /** @param until when the page was made: what came later is not read */
    @PostMapping("/home/notices/reading")
    String readAll(@RequestParam Instant until) {
        inbox.readAll(current.get(), until);
        return "redirect:/home";
    }
}
