package org.sujarit.cycle.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The report went to the reviewer. */
public record ReportSubmitted(Happened happened, Long cycle) implements Event {}
