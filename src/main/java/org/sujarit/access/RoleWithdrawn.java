package org.sujarit.access;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** Somebody is no longer what they were. */
public record RoleWithdrawn(Happened happened, String person, Role role) implements Event {}
