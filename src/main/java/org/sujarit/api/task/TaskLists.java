package org.sujarit.api.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.process.work.Work;

/** Lists a person's tasks with what they are about. */
@Component
public class TaskLists {

    private static final int LIMIT = 50;

    /** Keys of the tasks that a manager decides in Cockpit begin like this. */
    private static final String APPROVALS = "approve-";

    private final Work work;
    private final People people;
    private final Subjects subjects;
    private final Clock clock;

    TaskLists(Work work, People people, Subjects subjects, Clock clock) {
        this.work = work;
        this.people = people;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * One task in a list.
     *
     * @param subject title of the measure, or the year
     * @param approval whether it is one of those a manager decides in Cockpit
     * @param link where it is done
     */
    public record Line(
            String id,
            String key,
            String name,
            String subject,
            String businessKey,
            Instant created,
            @Nullable Instant due,
            boolean overdue,
            People.@Nullable Named assignee,
            boolean mine,
            boolean approval,
            String link) {}

    /** The tasks to begin with; {@code total} counts those that are not among them too. */
    public record Page(List<Line> tasks, long total) {

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
        return page(work.of(person, LIMIT, APPROVALS), person);
    }

    private Page page(Work.First first, Actor person) {
        List<Task> tasks = first.tasks();
        Map<String, Subjects.Subject> about = subjects.of(tasks);
        Map<String, String> names = people.names(
                tasks.stream().map(Task::getAssignee).filter(Objects::nonNull).toList());
        List<Line> lines = tasks.stream()
                .map(task -> line(task, about.get(task.getId()), names, person))
                .toList();
        return new Page(lines, first.total());
    }

    private Line line(Task task, Subjects.@Nullable Subject about, Map<String, String> names, Actor person) {
        Date due = task.getDueDate();
        String assignee = task.getAssignee();
        boolean approval = task.getTaskDefinitionKey().startsWith(APPROVALS);
        return new Line(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                about == null ? "" : about.title(),
                about == null ? "" : about.businessKey(),
                task.getCreateTime().toInstant(),
                due == null ? null : due.toInstant(),
                due != null && due.toInstant().isBefore(clock.instant()),
                assignee == null ? null : new People.Named(assignee, names.getOrDefault(assignee, assignee)),
                person.id().equals(assignee),
                approval,
                link(task, approval));
    }

    private static String link(Task task, boolean approval) {
        return approval
                ? "/camunda/app/cockpit/default/#/approvals?task=" + task.getId()
                : "/camunda/app/tasklist/default/#/?task=" + task.getId();
    }
}
