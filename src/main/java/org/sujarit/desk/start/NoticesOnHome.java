package org.sujarit.desk.start;

import java.time.Instant;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.notification.Inbox;
import org.sujarit.notification.NoticeWords;

/** What somebody was told, on their start page. */
@ControllerAdvice(assignableTypes = HomeController.class)
class NoticesOnHome {

    private final CurrentActor current;
    private final Inbox inbox;
    private final NoticeWords words;

    NoticesOnHome(CurrentActor current, Inbox inbox, NoticeWords words) {
        this.current = current;
        this.inbox = inbox;
        this.words = words;
    }

    @ModelAttribute
    void add(Model model) {
        Actor reader = current.get();
        model.addAttribute("now", Instant.now()); // before it is read: what comes in between was not on the page
        Inbox.First first = inbox.first(reader);
        model.addAttribute("notices", words.of(first.notices()));
        model.addAttribute("unread", first.unread());
    }
}
