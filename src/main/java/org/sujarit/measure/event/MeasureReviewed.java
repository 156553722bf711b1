package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The reviewer passed it. */
public record MeasureReviewed(Happened happened, Long measure) implements Event {}
