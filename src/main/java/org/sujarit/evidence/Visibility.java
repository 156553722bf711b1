package org.sujarit.evidence;

/** Who may see a piece of evidence. */
public enum Visibility {
    /** Named and linked in the published report. */
    PUBLIC,
    /** Seen inside the agency only: lists of names, signatures, personal data. */
    INTERNAL
}
