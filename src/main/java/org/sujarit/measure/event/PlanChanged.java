package org.sujarit.measure.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** Another plan was approved for a measure under way. */
public record PlanChanged(Happened happened, Long measure) implements Event {}
