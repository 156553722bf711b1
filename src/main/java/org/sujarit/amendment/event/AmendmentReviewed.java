package org.sujarit.amendment.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** The reviewer let it pass; it waits for the manager. */
public record AmendmentReviewed(Happened happened, Long amendment) implements Event {}
