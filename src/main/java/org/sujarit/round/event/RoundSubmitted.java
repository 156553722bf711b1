package org.sujarit.round.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The report of a round waits for its reviewer, for the first time or again. */
public record RoundSubmitted(Happened happened, Long round) implements Event {}
