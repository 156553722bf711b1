package org.sujarit.intake.typed;

import java.util.List;
import java.util.Objects;

/** A report as it was understood and corrected. */
public record TypedReport(List<TypedRow> rows) {

    /** What a browser leaves out arrives as null. */
    public TypedReport {
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }
}
