package org.sujarit.process.work;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.process.task.UserTask;

/** What a person has to do: assigned first, what came back before all other, then by due date; then what is offered. */
@Component
public class OwnWork {

    private final TaskService tasks;
    private final Subjects subjects;

    OwnWork(TaskService tasks, Subjects subjects) {
        this.tasks = tasks;
        this.subjects = subjects;
    }

    /**
     * The first of a person's tasks.
     *
     * @param taken how many are assigned to them in all
     * @param offered how many they could take in all
     */
    public record First(List<OpenTask> tasks, long taken, long offered) {}

    /** @param limit how many are given of those assigned, and of those offered */
    @Transactional(readOnly = true)
    public First of(Actor person, int limit) {
        return of(person, limit, tasks::createTaskQuery);
    }

    /** The same of the tasks of that kind only. */
    @Transactional(readOnly = true)
    public First of(Actor person, int limit, Predicate<UserTask> kind) {
        return of(person, limit, () -> tasks.createTaskQuery().taskDefinitionKeyIn(UserTask.keys(kind)));
    }

    /** The same of one year or measure only. */
    @Transactional(readOnly = true)
    public First on(String businessKey, Actor person, int limit) {
        return of(person, limit, () -> tasks.createTaskQuery().processInstanceBusinessKey(businessKey));
    }

    /** The same of what stands in that list. */
    @Transactional(readOnly = true)
    public First of(WorkList list, Actor person, int limit, Instant now) {
        Supplier<TaskQuery> query = () -> list.narrow(tasks.createTaskQuery(), now);
        return switch (list) {
            case MINE -> first(mine(query, person, limit), Found.NOTHING);
            case OFFERED -> first(Found.NOTHING, offered(query, person, limit));
            case DUE_SOON, OVERDUE, RETURNED -> of(person, limit, query);
        };
    }

    private First of(Actor person, int limit, Supplier<TaskQuery> any) {
        return first(mine(any, person, limit), offered(any, person, limit));
    }

    private First first(Found mine, Found offered) {
        List<Task> both =
                Stream.concat(mine.tasks().stream(), offered.tasks().stream()).toList();
        return new First(subjects.with(both), mine.total(), offered.total());
    }

    private static Found mine(Supplier<TaskQuery> any, Actor person, int limit) {
        return found(
                limit,
                any.get()
                        .taskAssignee(person.id())
                        .orderByTaskPriority()
                        .desc()
                        .orderByDueDate()
                        .asc()
                        .orderByTaskCreateTime()
                        .asc());
    }

    private static Found offered(Supplier<TaskQuery> any, Actor person, int limit) {
        return found(
                limit,
                any.get()
                        .taskCandidateUser(person.id())
                        .orderByTaskPriority()
                        .desc()
                        .orderByTaskCreateTime()
                        .asc());
    }

    private record Found(List<Task> tasks, long total) {
        static final Found NOTHING = new Found(List.of(), 0);
    }

    /** Counting costs a question more only where there are others. */
    private static Found found(int limit, TaskQuery query) {
        List<Task> found = query.listPage(0, limit);
        return new Found(found, found.size() < limit ? found.size() : query.count());
    }
}
