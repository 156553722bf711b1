package org.sujarit.desk.start;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.sujarit.access.CurrentActor;
import org.sujarit.process.job.FailedWork;
import org.sujarit.text.Texts;

/** Lets work that failed in the background be tried again. */
@Controller
class FailedWorkController {

    private final CurrentActor current;
    private final FailedWork work;
    private final Texts texts;

    FailedWorkController(CurrentActor current, FailedWork work, Texts texts) {
        this.current = current;
        this.work = work;
        this.texts = texts;
    }

    @PostMapping("/home/failed-work/{id}/retrying")
    String again(@PathVariable String id, RedirectAttributes attributes) {
        work.again(id, current.get());
        attributes.addFlashAttribute("done", texts.of("home.failed.tried"));
        return "redirect:/home";
    }
}
