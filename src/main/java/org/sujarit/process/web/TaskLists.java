package org.sujarit.process.web;

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
import org.sujarit.process.Work;

/** Lists a person's tasks with what they are about. */
@Component
public class TaskLists {

    private static final int LIMIT = 50;

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

    /** Assigned first, then offered; the first {@value #LIMIT} of each. A handful of queries, however many tasks. */
    @Transactional(readOnly = true)
    public List<Line> of(Actor person) {
        List<Task> tasks = work.of(person, LIMIT);
        Map<String, Subjects.Subject> about = subjects.of(tasks);
        Map<String, String> names = people.names(
                tasks.stream().map(Task::getAssignee).filter(Objects::nonNull).toList());
        return tasks.stream()
                .map(task -> line(task, about.get(task.getId()), names, person))
                .toList();
    }

    private Line line(Task task, Subjects.@Nullable Subject about, Map<String, String> names, Actor person) {
        Date due = task.getDueDate();
        String assignee = task.getAssignee();
        boolean approval = task.getTaskDefinitionKey().startsWith("approve-");
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
