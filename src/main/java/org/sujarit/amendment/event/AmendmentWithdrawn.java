package org.sujarit.amendment.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** Who proposed it gave it up; the plan is as it was. */
public record AmendmentWithdrawn(Happened happened, Long amendment) implements Event {}
