package org.sujarit.desk.start;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        List<FailedWork.Failed> failures = work.of(actor);
        Map<String, String> words = subjects.inFull(failures.stream()
                .map(FailedWork.Failed::subject)
                .filter(Objects::nonNull)
                .toList());
        model.addAttribute(
                "failedWork",
                failures.stream()
                        .map(failed -> line(failed, words.get(failed.subject()), actor))
                        .toList());
    }

    private Line line(FailedWork.Failed failed, @Nullable String subject, Actor actor) {
        return new Line(
                failed.id(),
                failed.name(),
                subject == null ? texts.of("home.failed.all-agencies") : subject,
                advice(failed),
                actor.is(Role.ADMINISTRATOR) ? failed.cause() : "");
    }

    private String advice(FailedWork.Failed failed) {
        return failed.next() == null
                ? texts.of("home.failed.given-up")
                : texts.of("home.failed.waiting", texts.at(failed.next()));
    }
}
