package org.sujarit.publication;

import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** A document became public, in place of its earlier versions. */
public record DocumentPublished(Happened happened, Long cycle, Document document) implements Event {}
