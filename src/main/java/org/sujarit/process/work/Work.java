package org.sujarit.process.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.process.step.Steps;
import org.sujarit.process.task.UserTask;
import org.sujarit.refusal.Refused;

/** A person's tasks: finding them, taking them and finishing them. */
@Component
public class Work {

    private final TaskService tasks;
    private final PastWork past;
    private final Subjects subjects;
    private final Steps steps;
    private final Drafts drafts;
    private final Finishing finishing;
    private final ActingAs actingAs;

    Work(
            TaskService tasks,
            PastWork past,
            Subjects subjects,
            Steps steps,
            Drafts drafts,
            Finishing finishing,
            ActingAs actingAs) {
        this.tasks = tasks;
        this.past = past;
        this.subjects = subjects;
        this.steps = steps;
        this.drafts = drafts;
        this.finishing = finishing;
        this.actingAs = actingAs;
    }

    /** The first of a person's tasks; {@code total} counts the others too. */
    public record First(List<OpenTask> tasks, long total) {}

    /** What a person has to do: assigned first by due date, then what is offered; at most {@code limit} of each. */
    @Transactional(readOnly = true)
    public First of(Actor person, int limit) {
        return of(person, limit, tasks::createTaskQuery);
    }

    /** The same of the tasks of that kind only. */
    @Transactional(readOnly = true)
    public First of(Actor person, int limit, Predicate<UserTask> kind) {
        return of(person, limit, () -> tasks.createTaskQuery().taskDefinitionKeyIn(UserTask.keys(kind)));
    }

    private First of(Actor person, int limit, Supplier<TaskQuery> any) {
        Found mine = first(
                limit,
                any.get()
                        .taskAssignee(person.id())
                        .orderByDueDate()
                        .asc()
                        .orderByTaskCreateTime()
                        .asc());
        Found offered = first(
                limit,
                any.get().taskCandidateUser(person.id()).orderByTaskCreateTime().asc());
        List<Task> both =
                Stream.concat(mine.tasks().stream(), offered.tasks().stream()).toList();
        return new First(subjects.with(both), mine.total() + offered.total());
    }

    private record Found(List<Task> tasks, long total) {}

    /** Counting costs a question more only where there are others. */
    private static Found first(int limit, TaskQuery query) {
        List<Task> found = query.listPage(0, limit);
        return new Found(found, found.size() < limit ? found.size() : query.count());
    }

    /** A task that is open, with the business key of the year or measure it belongs to. */
    public record Open(String id, String key, String businessKey) {}

    /**
     * All open work of a year and its measures, whoever it is meant for and whoever asks: only for callers that have
     * made sure that the person may read the year.
     */
    @Transactional(readOnly = true)
    public List<Open> openIn(String cycleKey) {
        return actingAs.lookUp(() -> {
            Map<String, String> keys = subjects.instancesOf(cycleKey);
            if (keys.isEmpty()) {
                return List.of();
            }
            return tasks.createTaskQuery().processInstanceIdIn(keys.keySet().toArray(String[]::new)).list().stream()
                    .map(task -> new Open(
                            task.getId(),
                            task.getTaskDefinitionKey(),
                            Objects.requireNonNull(keys.get(task.getProcessInstanceId()))))
                    .toList();
        });
    }

    /** @throws Refused when it is done already, or there is none that this person may see */
    @Transactional(readOnly = true)
    public OpenTask get(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw past.gone(taskId);
        }
        return subjects.with(List.of(task)).get(0);
    }

    /**
     * Finishes a task, claiming it first where it is offered, so that history names who did it. The domain's change, its
     * audit entry and the engine's step are one transaction.
     *
     * @throws Refused when a rule says no, the task is somebody else's, or it is done already; nothing is changed then
     */
    @Transactional
    public void finish(String taskId, JsonNode body, Actor person) {
        finishing.inOneCommand(() -> finishOnce(taskId, body, person));
    }

    private void finishOnce(String taskId, JsonNode body, Actor person) {
        Finishing.Found task = finishing.find(taskId).orElseThrow(() -> past.gone(taskId));
        person.mustBelongTo(task.agency());
        if (!task.offeredTo(person)) {
            mustBeMine(task.assignee(), person);
        }
        steps.of(task.key()).finish(task.about(), body, person);
        finishing.finish(task, person);
    }

    /** Keeps what a person typed so far. */
    @Transactional
    public void keepDraft(String taskId, JsonNode body, Actor person) {
        mustBeMine(get(taskId).assignee(), person);
        drafts.keep(taskId, person.id(), body);
    }

    private static void mustBeMine(@Nullable String assignee, Actor person) {
        if (assignee == null) {
            throw Refused.forbidden("work.not-for-you");
        }
        if (!assignee.equals(person.id())) {
            throw Refused.conflict("work.taken");
        }
    }
}
