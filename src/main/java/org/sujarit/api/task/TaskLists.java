package org.sujarit.api.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Amendments;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.OpenTask;
import org.sujarit.process.work.OwnWork;
import org.sujarit.text.Texts;

/** Lists a person's tasks with what they are about. */
@Component
public class TaskLists {

    private static final int LIMIT = 50;

    private final OwnWork work;
    private final People people;
    private final Measures measures;
    private final Cycles cycles;
    private final Amendments amendments;
    private final Texts texts;
    private final Clock clock;

    TaskLists(
            OwnWork work,
            People people,
            Measures measures,
            Cycles cycles,
            Amendments amendments,
            Texts texts,
            Clock clock) {
        this.work = work;
        this.people = people;
        this.measures = measures;
        this.cycles = cycles;
        this.amendments = amendments;
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
     * @param link where it is done
     */
    public record Line(
            String id,
            String key,
            String name,
            String about,
            String subject,
            String businessKey,
            @Nullable String measure,
            Instant created,
            @Nullable Instant due,
            boolean overdue,
            People.@Nullable Named assignee,
            boolean mine,
            boolean deciding,
            boolean approval,
            String link) {}

    /**
     * The tasks to begin with.
     *
     * @param total how many there are, with those that are not among these
     * @param taken how many of them are assigned to the reader
     */
    public record Page(List<Line> tasks, long total, long taken) {

        /** How many wait for somebody to take them, the reader or another. */
        public long offered() {
            return total - taken;
        }

        /** Whether there are more than these. */
        public boolean cut() {
            return total > tasks.size();
        }
    }

    /** Assigned first, then offered; the first {@value #LIMIT} of each. A handful of queries, however many tasks. */
    @Transactional(readOnly = true)
    public Page of(Actor person) {
        return page(work.of(person, LIMIT), person);
    }

    /** The same of the approvals only, however much other work there is. */
    @Transactional(readOnly = true)
    public Page approvalsOf(Actor person) {
        return page(work.of(person, LIMIT, UserTask::inCockpit), person);
    }

    /** Where that person can work on that year or measure now; theirs before what is offered. */
    @Transactional(readOnly = true)
    public Optional<String> linkTo(String businessKey, Actor person) {
        return work.on(businessKey, person, 1).tasks().stream().findFirst().map(task -> link(task, person));
    }

    private Page page(OwnWork.First first, Actor person) {
        List<OpenTask> tasks = first.tasks();
        Map<Long, Measure> measuresById = measures.findByIdIn(idsOf(tasks, OpenTask::measureId)).stream()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
        Map<Long, Cycle> cyclesById = cycles.findByIdIn(idsOf(tasks, OpenTask::cycleId)).stream()
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
        Map<Long, Amendment> amendmentsById = amendments(idsOf(tasks, OpenTask::amendmentId));
        Map<String, String> names = people.names(
                tasks.stream().map(OpenTask::assignee).filter(Objects::nonNull).toList());
        List<Line> lines = tasks.stream()
                .map(task -> line(
                        task,
                        subject(
                                measuresById.get(task.measureId()),
                                amendmentsById.get(task.amendmentId()),
                                Objects.requireNonNull(cyclesById.get(task.cycleId()))),
                        names,
                        person))
                .toList();
        return new Page(lines, first.taken() + first.offered(), first.taken());
    }

    private static List<Long> idsOf(List<OpenTask> tasks, Function<OpenTask, @Nullable Long> id) {
        return tasks.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    /** Most people never have work on one, so nothing is asked for them. */
    private Map<Long, Amendment> amendments(List<Long> ids) {
        List<Amendment> found = ids.isEmpty() ? List.of() : amendments.findByIdIn(ids);
        return found.stream().collect(Collectors.toMap(Amendment::id, Function.identity()));
    }

    private record Subject(String title, String businessKey) {}

    private static Subject subject(@Nullable Measure measure, @Nullable Amendment amendment, Cycle cycle) {
        if (amendment != null) {
            return new Subject(Objects.requireNonNullElse(amendment.proposal().title(), ""), amendment.key());
        }
        return measure == null
                ? new Subject(cycle.agency().name(), cycle.key())
                : new Subject(measure.approach().title(), measure.key());
    }

    private Line line(OpenTask task, Subject subject, Map<String, String> names, Actor person) {
        String assignee = task.assignee();
        return new Line(
                task.id(),
                task.kind().key(),
                TaskNames.of(task.kind(), subject.businessKey(), texts),
                texts.of("task.about", task.kind().about()),
                subject.title(),
                subject.businessKey(),
                task.measureId() == null || task.amendmentId() != null ? null : subject.businessKey(),
                task.created(),
                task.due(),
                task.overdue(clock.instant()),
                assignee == null ? null : new People.Named(assignee, names.getOrDefault(assignee, assignee)),
                person.id().equals(assignee),
                task.kind().decides(),
                task.kind().inCockpit(),
                link(task, person));
    }

    /** Who stands in for a manager has no Cockpit; the same form is in Tasklist. */
    private static String link(OpenTask task, Actor person) {
        return task.kind().inCockpit() && person.is(Role.MANAGER)
                ? "/camunda/app/cockpit/default/#/approvals?task=" + task.id()
                : "/camunda/app/tasklist/default/#/?task=" + task.id();
    }
}
