package org.sujarit.library;

/** Where a suggested measure comes from, the nearest first. */
public enum Source {
    /** The agency did it in another year. */
    OURS,
    /** Another agency did it, and its report is public. */
    OTHERS,
    /** It comes with the application. */
    BUILT_IN
}
