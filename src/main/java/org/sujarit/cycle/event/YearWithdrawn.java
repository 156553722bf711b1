package org.sujarit.cycle.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** A year that was opened in error was taken back. */
public record YearWithdrawn(Happened happened, Long cycle) implements Event {}
