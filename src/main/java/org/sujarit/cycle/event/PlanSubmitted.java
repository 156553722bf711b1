package org.sujarit.cycle.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The plan went to the manager. */
public record PlanSubmitted(Happened happened, Long cycle) implements Event {}
