package org.sujarit.publication;

/** Whether a publication is the one that counts. */
public enum PublicationState {
    PUBLISHED,
    /** A corrected version has taken its place; it can still be read. */
    SUPERSEDED
}
