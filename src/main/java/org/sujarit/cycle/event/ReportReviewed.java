package org.sujarit.cycle.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The reviewer passed the report. */
public record ReportReviewed(Happened happened, Long cycle) implements Event {}
