package org.sujarit.cycle.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The manager passed the report. */
public record ReportApproved(Happened happened, Long cycle) implements Event {}
