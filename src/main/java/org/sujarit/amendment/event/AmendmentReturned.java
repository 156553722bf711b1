package org.sujarit.amendment.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The reviewer or the manager sent it back to who proposed it. */
public record AmendmentReturned(Happened happened, Long amendment) implements Event {}
