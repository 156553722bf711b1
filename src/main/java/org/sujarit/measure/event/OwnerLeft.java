package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The owner of a measure is not of its unit any more, so the measure waits for another owner. */
public record OwnerLeft(Happened happened, String owner, Long measure) implements Event {}
