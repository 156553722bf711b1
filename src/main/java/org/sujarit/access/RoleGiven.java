package org.sujarit.access;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** Somebody became what they were not. */
public record RoleGiven(Happened happened, String person, Role role) implements Event {}
