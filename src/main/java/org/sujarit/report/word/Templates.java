package org.sujarit.report.word;

import java.util.Optional;
import org.sujarit.report.table.DocumentKey;

/** The Word templates that agencies made their own. */
public interface Templates {

    /** Word itself is given, checked when it was taken in; empty for the built-in one. */
    Optional<byte[]> of(String agency, DocumentKey.Kind kind);
}
