package org.sujarit.cycle.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The manager passed the plan. */
public record PlanApproved(Happened happened, Long cycle) implements Event {}
