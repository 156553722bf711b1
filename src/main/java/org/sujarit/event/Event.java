package org.sujarit.event;

/**
 * Something that happened. Implementations are records named in the past tense that hold ids, never texts: whoever is
 * told of it later reads what is true by then. Their names are kept until they are delivered, so a record that is renamed
 * or moved needs a migration of {@code event_publication}.
 */
public interface Event {

    Happened happened();
}
