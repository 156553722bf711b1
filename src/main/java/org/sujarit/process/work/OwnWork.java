package org.sujarit.process.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.process.task.UserTask;

/** What a person has to do: assigned first, what came back before all other, then by due date; then what is offered. */
@Component
public class OwnWork {

    private final OwnTasks tasks;

    OwnWork(OwnTasks tasks) {
        this.tasks = tasks;
    }

    /**
     * What a task is about, in words.
     *
     * @param agency its name
     * @param cycleKey as {@code bongti/2566}
     * @param measure business key of the measure; null for other work
     * @param title of that measure
     * @param holder name of who has taken it; empty while it is offered
     */
    public record About(
            String agency,
            int fiscalYear,
            String cycleKey,
            @Nullable String measure,
            @Nullable String title,
            String holder) {}

    /** @param place among those of its part, from 1, of {@code total} */
    record Found(OpenTask task, About about, boolean offered, int place, long total) {}

    /**
     * The first of a person's tasks.
     *
     * @param about by the id of the task
     * @param taken how many are assigned to them in all
     * @param offered how many they could take in all
     */
    public record First(List<OpenTask> tasks, Map<String, About> about, long taken, long offered) {

        private static First of(List<Found> found) {
            return new First(
                    found.stream().map(Found::task).toList(),
                    found.stream().collect(Collectors.toMap(one -> one.task().id(), Found::about)),
                    total(found, false),
                    total(found, true));
        }

        private static long total(List<Found> found, boolean offered) {
            return found.stream()
                    .filter(one -> one.offered() == offered)
                    .mapToLong(Found::total)
                    .findFirst()
                    .orElse(0);
        }

        public About about(OpenTask task) {
            return Objects.requireNonNull(about.get(task.id()));
        }
    }

    /** @param limit how many are given of those assigned, and of those offered */
    @Transactional(readOnly = true)
    public First of(Actor person, int limit) {
        return of(person, limit, Narrowing.NONE);
    }

    /** The same of the tasks of that kind only. */
    @Transactional(readOnly = true)
    public First of(Actor person, int limit, Predicate<UserTask> kind) {
        return of(person, limit, Narrowing.to(kind));
    }

    /** The same of one year or measure only. */
    @Transactional(readOnly = true)
    public First on(String businessKey, Actor person, int limit) {
        return of(person, limit, Narrowing.to(businessKey));
    }

    /** The same of what stands in that list. */
    @Transactional(readOnly = true)
    public First of(WorkList list, Actor person, int limit, Instant now) {
        return of(person, limit, list.narrow(person, now));
    }

    private First of(Actor person, int limit, Narrowing narrowing) {
        return First.of(tasks.of(person, limit, narrowing));
    }
}
