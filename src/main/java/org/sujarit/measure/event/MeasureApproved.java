package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The manager passed it. */
public record MeasureApproved(Happened happened, Long measure) implements Event {}
