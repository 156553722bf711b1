package org.sujarit.amendment.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** It waits for its reviewer, for the first time or again. */
public record AmendmentProposed(Happened happened, Long amendment) implements Event {}
