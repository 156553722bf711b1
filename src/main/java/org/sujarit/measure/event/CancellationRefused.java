package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** @param asked user id of who wanted it given up */
public record CancellationRefused(Happened happened, Long measure, String asked) implements Event {}
