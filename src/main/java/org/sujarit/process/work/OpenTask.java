package org.sujarit.process.work;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.sujarit.process.task.ReturnedWork;
import org.sujarit.process.task.UserTask;

/**
 * Work that waits for somebody.
 *
 * @param kind what kind of work it is
 * @param name what it is called in lists, with what it is about
 * @param agency code of the agency it belongs to
 * @param cycleId the year it is about
 * @param measureId the measure it is about; null for work on the whole year
 * @param amendmentId the amendment it is about; null for all other work
 * @param round number within its year of the monitoring round it is about; null for all other work
 * @param definition the version of the diagram it was started with
 * @param returned whether somebody sent it back to be done again
 * @param assignee who has taken it or was named for it; null while it is offered
 */
public record OpenTask(
        String id,
        UserTask kind,
        String name,
        String agency,
        String definition,
        Long cycleId,
        @Nullable Long measureId,
        @Nullable Long amendmentId,
        @Nullable Long round,
        Instant created,
        @Nullable Instant due,
        boolean returned,
        @Nullable String assignee) {

    static OpenTask of(Task task, Subjects.Subject about) {
        Date due = task.getDueDate();
        return new OpenTask(
                task.getId(),
                UserTask.of(task.getTaskDefinitionKey()),
                task.getName(),
                task.getTenantId(),
                task.getProcessDefinitionId(),
                about.cycleId(),
                about.measureId(),
                about.amendmentId(),
                about.round(),
                task.getCreateTime().toInstant(),
                due == null ? null : due.toInstant(),
                task.getPriority() >= ReturnedWork.FIRST,
                task.getAssignee());
    }

    /** Whether it is late at that time. */
    public boolean overdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
