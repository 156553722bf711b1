package org.sujarit.desk.start;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.sujarit.access.CurrentActor;
import org.sujarit.process.job.FailedWork;

/** Lets work that failed in the background be tried again. */
@Controller
class FailedWorkController {

    private final CurrentActor current;
    private final FailedWork work;

    FailedWorkController(CurrentActor current, FailedWork work) {
        this.current = current;
        this.work = work;
    }

    @PostMapping("/home/failed-work/{id}/retrying")
    String again(@PathVariable String id) {
        work.again(id, current.get());
        return "redirect:/home";
    }
}
