package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** Everything that proves it is there: it went to the reviewer. */
public record MeasureSubmitted(Happened happened, Long measure) implements Event {}
