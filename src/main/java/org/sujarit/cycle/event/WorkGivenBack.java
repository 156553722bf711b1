package org.sujarit.cycle.event;

import org.jspecify.annotations.Nullable;
import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/**
 * Work that somebody had taken is offered to the others again, because it is not theirs to do any more.
 *
 * @param person user id of who had taken it
 * @param cycle the year it is about
 * @param measure the measure it is about; null for work on the whole year
 */
public record WorkGivenBack(Happened happened, String person, Long cycle, @Nullable Long measure) implements Event {}
