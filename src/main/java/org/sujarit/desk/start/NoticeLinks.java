package org.sujarit.desk.start;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.api.task.TaskLists;
import org.sujarit.audit.AuditTrail;
import org.sujarit.notification.Notice;

/** Where a reader can do something about what they were told. */
@Component
class NoticeLinks {

    /** Business key of one, as {@code bongti/2566/i7-1}. */
    private static final Pattern MEASURE = Pattern.compile("[^/]+/\\d+(-\\d+)?/[^/-]+-\\d+");

    private final TaskLists tasks;

    NoticeLinks(TaskLists tasks) {
        this.tasks = tasks;
    }

    /** The reader's own open task on it, the published document, the page of the measure, or else the start page. */
    String of(Notice notice, Actor reader) {
        return switch (notice.occasion()) {
            case PLAN_PUBLISHED -> "/portal/" + address(notice.subject()) + "/plan";
            case AMENDMENT_APPROVED -> "/portal/" + address(AuditTrail.yearOf(notice.subject())) + "/plan";
            case ROUND_PUBLISHED -> "/portal/" + address(notice.subject());
            case REPORT_PUBLISHED -> "/portal/" + address(notice.subject());
            case MENTIONED -> "/home/measures/" + notice.subject() + "#remarks";
            default -> notice.occasion().leadsSomewhere() ? work(notice, reader) : "/home#notices";
        };
    }

    /** However often the year was opened. */
    private static String address(String key) {
        return key.replaceFirst("^([^/]+/\\d+)-\\d+", "$1");
    }

    private String work(Notice notice, Actor reader) {
        return tasks.linkTo(notice.subject(), reader)
                .orElse(
                        MEASURE.matcher(notice.subject()).matches()
                                ? "/home/measures/" + notice.subject()
                                : "/home#tasks");
    }
}
