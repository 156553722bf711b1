package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** It became part of the report. */
public record MeasurePublished(Happened happened, Long measure) implements Event {}
