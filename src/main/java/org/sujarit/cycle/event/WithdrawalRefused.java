package org.sujarit.cycle.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/**
 * The manager lets the year go on.
 *
 * @param askedBy user id of who wanted to take it back
 */
public record WithdrawalRefused(Happened happened, Long cycle, String askedBy) implements Event {}
