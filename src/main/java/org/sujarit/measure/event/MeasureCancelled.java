package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** It was given up. */
public record MeasureCancelled(Happened happened, Long measure) implements Event {}
