package org.sujarit.event;

import java.time.Instant;
import java.util.UUID;

/**
 * What all events have.
 *
 * @param id by which a listener knows that it was told before
 * @param by user id of who did it, or the system's
 */
public record Happened(UUID id, Instant at, String by) {}
