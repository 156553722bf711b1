package org.sujarit.measure.event;

import org.jspecify.annotations.Nullable;
import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** @param former user id of who owned it before; null when nobody did */
public record OwnerNamed(Happened happened, Long measure, String owner, @Nullable String former) implements Event {}
