package org.sujarit.publication;

/** Whether a publication is the one that counts. */
public enum PublicationState {
    PUBLISHED,
    /** A later version has taken its place; its files are kept, and the verification page still tells them by name. */
    SUPERSEDED,
    /** Its year was taken back; its files are kept, and whoever verifies one is told so. */
    WITHDRAWN
}
