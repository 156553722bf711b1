package org.sujarit.desk.start;

import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.api.task.TaskLists;
import org.sujarit.audit.AuditTrail;
import org.sujarit.notification.Notice;
import org.sujarit.notification.Occasion;

/** Where a reader can do something about what they were told. */
@Component
class NoticeLinks {

    private final TaskLists tasks;

    NoticeLinks(TaskLists tasks) {
        this.tasks = tasks;
    }

    /** The reader's own open task on it, the published document, or else the start page where it is listed. */
    String of(Notice notice, Actor reader) {
        return switch (notice.occasion()) {
            case PLAN_PUBLISHED -> "/portal/" + notice.subject() + "/plan";
            case AMENDMENT_APPROVED -> "/portal/" + AuditTrail.yearOf(notice.subject()) + "/plan";
            case REPORT_PUBLISHED -> "/portal/" + notice.subject();
            default -> notice.occasion().leadsSomewhere() ? work(notice, reader) : "/home#notices";
        };
    }

    private String work(Notice notice, Actor reader) {
        return tasks.linkTo(notice.subject(), reader)
                .orElse(notice.occasion() == Occasion.OVERDUE_IN_UNIT ? "/home#measures" : "/home#tasks");
    }
}
