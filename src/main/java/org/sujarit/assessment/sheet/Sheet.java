package org.sujarit.assessment.sheet;

import java.util.List;

/**
 * The rows of a table that hold something.
 *
 * @param name as its tab says; empty where there are no tabs
 * @param hidden whether a person does not see it
 * @param merged areas that look like one cell
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, List<Area> merged) {

    /** Far more than an assessment has items; what is longer is something else. */
    public static final int MOST_ROWS = 20_000;

    static final int MOST_COLUMNS = 500;

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** The one table of a file that has no tabs. */
    public Sheet(List<SheetRow> rows, List<Area> merged) {
        this("", false, rows, merged);
    }

    /** Cells from one corner to the other; rows from 1, columns from 0. */
    public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** The name of a column, as {@code C} or {@code AA}. */
    public static String column(int index) {
        String rest = index < 26 ? "" : column(index / 26 - 1);
        return rest + (char) ('A' + index % 26);
    }
}
