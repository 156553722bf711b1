package org.sujarit.process.work;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/**
 * A task began and waits for whom it is for.
 *
 * @param task id of the task
 * @param kind what its description is, as {@code review-measure}
 * @param subject business key of what it is about
 * @param agency code of the agency
 */
public record WorkOffered(Happened happened, String task, String kind, String subject, String agency)
        implements Event {}
