package org.sujarit.review;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/**
 * Somebody does not stand in any more; what they decided so far stands.
 *
 * @param year business key of the year
 * @param person user id
 */
public record SubstituteWithdrawn(Happened happened, String year, DecisionKind kind, String person) implements Event {}
