package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The reviewer or the manager sent it back to its owner. */
public record MeasureReturned(Happened happened, Long measure) implements Event {}
