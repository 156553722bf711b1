package org.sujarit.notification;

/**
 * A notice as the database finds it.
 *
 * @param unread how many the reader has not opened, also of those that are not among the first
 */
public record Told(Notice notice, long unread) {}
