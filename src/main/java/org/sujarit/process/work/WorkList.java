package org.sujarit.process.work;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sujarit.access.Actor;
import org.sujarit.process.task.ReturnedWork;

/** The lists in which a person finds work: the same on the start page and in Tasklist, so that they count the same. */
public enum WorkList {
    /** What is assigned to them. */
    MINE,
    /** What their unit or role could take up. */
    OFFERED,
    /** What is due within {@link #SOON}, and not late yet. */
    DUE_SOON,
    /** What is late. */
    OVERDUE,
    /** What somebody sent back. */
    RETURNED;

    /** How long before its end work is called near. */
    public static final Duration SOON = Duration.ofDays(14);

    /** Whether a task of theirs, or offered to them, stands in it. */
    public boolean holds(OpenTask task, Actor person, Instant now) {
        Instant due = task.due();
        return switch (this) {
            case MINE -> person.id().equals(task.assignee());
            case OFFERED -> task.assignee() == null;
            case DUE_SOON -> due != null && !due.isBefore(now) && due.isBefore(now.plus(SOON));
            case OVERDUE -> task.overdue(now);
            case RETURNED -> task.returned();
        };
    }

    /** How many of these stand in it, when these are all there are. */
    public long count(List<OpenTask> all, Actor person, Instant now) {
        return all.stream().filter(task -> holds(task, person, now)).count();
    }

    /** What the database is asked beside whose work it is. */
    Narrowing narrow(Actor person, Instant now) {
        return switch (this) {
            case MINE -> new Narrowing(" and task.ASSIGNEE_ = :mine", Map.of("mine", person.id()));
            case OFFERED -> new Narrowing(" and task.ASSIGNEE_ is null", Map.of());
            case DUE_SOON ->
                new Narrowing(
                        " and task.DUE_DATE_ >= :now and task.DUE_DATE_ < :soon",
                        Map.of("now", Timestamp.from(now), "soon", Timestamp.from(now.plus(SOON))));
            case OVERDUE -> new Narrowing(" and task.DUE_DATE_ < :now", Map.of("now", Timestamp.from(now)));
            case RETURNED -> new Narrowing(" and task.PRIORITY_ >= :returned", Map.of("returned", ReturnedWork.FIRST));
        };
    }
}
