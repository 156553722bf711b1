package org.sujarit.amendment.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The year goes by it. */
public record AmendmentApproved(Happened happened, Long amendment) implements Event {}
