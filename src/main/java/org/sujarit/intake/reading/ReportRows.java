package org.sujarit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.intake.typed.TypedCode;

/** Finds the rows of the form in whatever tables there are. */
public final class ReportRows {

    private final List<RawRow> rows = new ArrayList<>();
    private @Nullable Heading heading;

    private ReportRows() {}

    /** The rows in the order of the tables; empty when no table is of that form. */
    public static List<RawRow> in(List<List<List<String>>> tables) {
        ReportRows found = new ReportRows();
        tables.forEach(found::table);
        if (found.heading == null) {
            tables.forEach(found::headless);
        }
        return found.rows;
    }

    private void table(List<List<String>> table) {
        // A table may go on after a page break without its heading; any other one is not ours.
        Heading known = heading != null && !table.isEmpty() && heading.fits(table.get(0)) ? heading : null;
        for (List<String> row : table) {
            Heading here = Heading.in(row).orElse(null);
            if (here != null) {
                known = here;
                heading = here;
            } else if (known != null) {
                add(RawRow.of(known, row));
            }
        }
    }

    private void headless(List<List<String>> table) {
        boolean ours = table.stream()
                .anyMatch(row -> row.size() >= Heading.OFFICIAL.width()
                        && TypedCode.in(RawRow.of(Heading.OFFICIAL, row).text(FormColumn.ITEM))
                                .isPresent());
        if (ours) {
            table.forEach(row -> add(RawRow.of(Heading.OFFICIAL, row)));
        }
    }

    private void add(RawRow row) {
        if (!row.saysSomething()) {
            return; // The name of an instrument over its rows, or an empty row.
        }
        if (row.text(FormColumn.ITEM).isEmpty() && !rows.isEmpty()) {
            rows.set(rows.size() - 1, rows.get(rows.size() - 1).with(row));
        } else {
            rows.add(row);
        }
    }
}
