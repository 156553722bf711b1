package org.sujarit.notification;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/**
 * Somebody was told something on their start page. Whatever else tells people, as mail, listens to this: who learns what
 * is settled by then.
 */
public record NoticeGiven(Happened happened, Long notice) implements Event {}
