package org.sujarit.review;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/**
 * Somebody stands in for those who cannot decide in a year.
 *
 * @param year business key of the year
 * @param person user id
 */
public record SubstituteNamed(Happened happened, String year, DecisionKind kind, String person) implements Event {}
