package org.sujarit.desk.start;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.desk.audit.ChainNames;
import org.sujarit.process.job.FailedWork;
import org.sujarit.text.Texts;

/** Tells officers and administrators on their start page what failed in the background and what to do about it. */
@ControllerAdvice(assignableTypes = HomeController.class)
class FailedWorkOnHome {

    private final CurrentActor current;
    private final FailedWork work;
    private final ChainNames subjects;
    private final Texts texts;

    FailedWorkOnHome(CurrentActor current, FailedWork work, ChainNames subjects, Texts texts) {
        this.current = current;
        this.work = work;
        this.subjects = subjects;
        this.texts = texts;
    }

    /**
     * One job.
     *
     * @param advice what is going on and what to do
     * @param cause empty for those who could do nothing with it
     */
    record Line(String id, String name, String subject, String advice, String cause) {}

    @ModelAttribute
    void add(Model model) {
        Actor actor = current.get();
        model.addAttribute(
                "failedWork",
                work.of(actor).stream().map(failed -> line(failed, actor)).toList());
    }

    private Line line(FailedWork.Failed failed, Actor actor) {
        return new Line(
                failed.id(),
                failed.name(),
                about(failed.agency(), failed.subject()),
                advice(failed),
                actor.is(Role.ADMINISTRATOR) ? failed.cause() : "");
    }

    private String about(@Nullable String agency, @Nullable String subject) {
        return agency == null || subject == null
                ? texts.of("home.failed.all-agencies")
                : agency + " · " + subjects.words(subject);
    }

    private String advice(FailedWork.Failed failed) {
        return failed.next() == null
                ? texts.of("home.failed.given-up")
                : texts.of("home.failed.waiting", texts.at(failed.next()));
    }
}
