package org.sujarit.cycle.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The manager sent the plan back to the ITA officers. */
public record PlanReturned(Happened happened, Long cycle) implements Event {}
