package org.sujarit.cycle.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The reviewer or the manager sent the report back to the ITA officers. */
public record ReportReturned(Happened happened, Long cycle) implements Event {}
