package org.sujarit.round.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The reviewer or the manager sent the report of a round back to its officer. */
public record RoundReturned(Happened happened, Long round) implements Event {}
