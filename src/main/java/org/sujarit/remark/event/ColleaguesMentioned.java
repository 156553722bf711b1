package org.sujarit.remark.event;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** A remark that mentions somebody was written. */
public record ColleaguesMentioned(Happened happened, Long remark) implements Event {}
