package org.sujarit.api.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Amendments;
import org.sujarit.process.work.OpenTask;
import org.sujarit.process.work.OwnWork;
import org.sujarit.round.MonitoringRound;
import org.sujarit.text.Texts;

/** Says of tasks what a person wants to know before opening one. */
@Component
public class TaskLines {

    private final Amendments amendments;
    private final Returns returns;
    private final Texts texts;
    private final Clock clock;

    TaskLines(Amendments amendments, Returns returns, Texts texts, Clock clock) {
        this.amendments = amendments;
        this.returns = returns;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * One task in a list.
     *
     * @param about what kind of thing it is about, in words
     * @param subject title of the measure, also of one that is only proposed, or the agency of the year
     * @param measure business key of the measure it is about; null for other work
     * @param deciding whether it is to pass or return what others did
     * @param approval whether it is one of those a manager decides in Cockpit
     * @param agency name of the agency, in its full
     * @param fiscalYear Buddhist Era
     * @param returned who sent it back and why; null for work that nobody sent back
     * @param link where it is done
     */
    public record Line(
            String id,
            String key,
            String name,
            String about,
            String subject,
            String agency,
            int fiscalYear,
            String businessKey,
            @Nullable String measure,
            Instant created,
            @Nullable Instant due,
            boolean overdue,
            People.@Nullable Named assignee,
            boolean mine,
            boolean deciding,
            boolean approval,
            Returns.@Nullable Returned returned,
            String link) {}

    /** What they are about came with them: at most three questions, however many tasks; none for none. */
    List<Line> of(OwnWork.First first, List<OpenTask> tasks, Actor person) {
        Map<Long, Amendment> amendmentsById = amendments(tasks);
        Map<OpenTask, Subject> subjects = tasks.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        task -> subject(task, first.about(task), amendmentsById.get(task.amendmentId()))));
        Map<String, Returns.Returned> returned = returns.of(tasks.stream()
                .filter(OpenTask::returned)
                .map(task -> task.kind()
                        .subject(Objects.requireNonNull(subjects.get(task)).businessKey()))
                .toList());
        return tasks.stream()
                .map(task -> line(task, Objects.requireNonNull(subjects.get(task)), returned, person))
                .toList();
    }

    /** Most people never have work on one, so nothing is asked for them. */
    private Map<Long, Amendment> amendments(List<OpenTask> tasks) {
        List<Long> ids = tasks.stream()
                .map(OpenTask::amendmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Amendment> found = ids.isEmpty() ? List.of() : amendments.findByIdIn(ids);
        return found.stream().collect(Collectors.toMap(Amendment::id, Function.identity()));
    }

    private record Subject(String title, String businessKey, OwnWork.About about) {}

    private static Subject subject(OpenTask task, OwnWork.About about, @Nullable Amendment amendment) {
        if (amendment != null) {
            return new Subject(Objects.requireNonNullElse(amendment.proposal().title(), ""), amendment.key(), about);
        }
        String measure = about.measure();
        if (measure != null) {
            return new Subject(Objects.requireNonNullElse(about.title(), ""), measure, about);
        }
        Long round = task.round();
        String key = round == null ? about.cycleKey() : MonitoringRound.key(about.cycleKey(), round);
        return new Subject(about.agency(), key, about);
    }

    private Line line(OpenTask task, Subject subject, Map<String, Returns.Returned> returned, Actor person) {
        String assignee = task.assignee();
        return new Line(
                task.id(),
                task.kind().key(),
                TaskNames.of(task.kind(), subject.businessKey(), texts),
                texts.of("task.about", task.kind().about()),
                subject.title(),
                subject.about().agency(),
                subject.about().fiscalYear(),
                subject.businessKey(),
                task.measureId() == null || task.amendmentId() != null ? null : subject.businessKey(),
                task.created(),
                task.due(),
                task.overdue(clock.instant()),
                assignee == null
                        ? null
                        : new People.Named(assignee, subject.about().holder()),
                person.id().equals(assignee),
                task.kind().decides(),
                task.kind().inCockpit(),
                task.returned() ? returned.get(task.kind().subject(subject.businessKey())) : null,
                link(task, person));
    }

    /** Who stands in for a manager has no Cockpit; the same form is in Tasklist. */
    static String link(OpenTask task, Actor person) {
        return task.kind().inCockpit() && person.is(Role.MANAGER)
                ? "/camunda/app/cockpit/default/#/approvals?task=" + task.id()
                : "/camunda/app/tasklist/default/#/?task=" + task.id();
    }
}
