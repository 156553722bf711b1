package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** Its last day is over, and its owner still works on it. */
public record EndPassed(Happened happened, Long measure) implements Event {}
