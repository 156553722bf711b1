package org.sujarit.api.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.OwnWork;
import org.sujarit.process.work.WorkList;

/** Lists a person's tasks with what they are about. */
@Component
public class TaskLists {

    private static final int LIMIT = 50;

    private final OwnWork work;
    private final TaskLines lines;
    private final Clock clock;

    TaskLists(OwnWork work, TaskLines lines, Clock clock) {
        this.work = work;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * The tasks to begin with.
     *
     * @param total how many there are, with those that are not among these
     * @param taken how many of them are assigned to the reader
     * @param counts how much stands in each of the reader's lists
     */
    public record Page(List<TaskLines.Line> tasks, long total, long taken, Map<WorkList, Long> counts) {

        /** How many wait for somebody to take them, the reader or another. */
        public long offered() {
            return total - taken;
        }

        /** Whether there are more than these. */
        public boolean cut() {
            return total > tasks.size();
        }
    }

    /**
     * One of a person's lists, and how much stands in each.
     *
     * @param total how many stand in it, with those that are not among these
     */
    public record Listed(List<TaskLines.Line> tasks, long total, Map<WorkList, Long> counts) {}

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

    /** One list, and how much stands in each; whoever has little work is asked about once. */
    @Transactional(readOnly = true)
    public Listed in(WorkList list, Actor person) {
        Instant now = clock.instant();
        OwnWork.First all = work.of(person, LIMIT);
        Map<WorkList, Long> counts = counts(all, person, now);
        OwnWork.First first = isCut(all) ? work.of(list, person, LIMIT, now) : all;
        return new Listed(
                lines.of(
                        first,
                        first.tasks().stream()
                                .filter(task -> list.holds(task, person, now))
                                .toList(),
                        person),
                counts.getOrDefault(list, 0L),
                counts);
    }

    /** Where that person can work on that year or measure now; theirs before what is offered. */
    @Transactional(readOnly = true)
    public Optional<String> linkTo(String businessKey, Actor person) {
        return work.on(businessKey, person, 1).tasks().stream().findFirst().map(task -> TaskLines.link(task, person));
    }

    private Page page(OwnWork.First first, Actor person) {
        return new Page(
                lines.of(first, first.tasks(), person),
                first.taken() + first.offered(),
                first.taken(),
                counts(first, person, clock.instant()));
    }

    private Map<WorkList, Long> counts(OwnWork.First first, Actor person, Instant now) {
        Map<WorkList, Long> counts = new EnumMap<>(WorkList.class);
        Arrays.stream(WorkList.values()).forEach(list -> counts.put(list, count(list, first, person, now)));
        return counts;
    }

    private long count(WorkList list, OwnWork.First first, Actor person, Instant now) {
        return switch (list) {
            case MINE -> first.taken();
            case OFFERED -> first.offered();
            case DUE_SOON, OVERDUE, RETURNED ->
                isCut(first) ? total(work.of(list, person, 1, now)) : list.count(first.tasks(), person, now);
        };
    }

    private static boolean isCut(OwnWork.First first) {
        return total(first) > first.tasks().size();
    }

    private static long total(OwnWork.First first) {
        return first.taken() + first.offered();
    }
}
