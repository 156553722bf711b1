package org.sujarit.report;

import java.util.Optional;

/** The Word templates that agencies made their own. */
public interface Templates {

    /** Word itself is given, checked when it was taken in; empty for the built-in one. */
    Optional<byte[]> of(String agency, DocumentKey.Kind kind);
}
