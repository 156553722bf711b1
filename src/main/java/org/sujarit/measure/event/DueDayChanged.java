package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** Its deadline is counted from the day of an event, and that day was told, corrected or taken away. */
public record DueDayChanged(Happened happened, Long measure) implements Event {}
