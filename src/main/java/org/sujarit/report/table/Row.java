package org.sujarit.report.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One measure of the report.
 *
 * @param id the measure's own name, such as {@code i7-1}; at most 36 letters, digits and hyphens
 * @param cells one for each column
 */
public record Row(String id, List<Cell> cells) {

    // Word allows a bookmark 40 characters, four of which are the prefix.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,36}");

    public Row {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A row is named by ASCII letters, digits and hyphens: " + id);
        }
        cells = List.copyOf(cells);
    }

    public static Row of(String id, Cell... cells) {
        return new Row(id, List.of(cells));
    }

    /** The name by which a document, even after editing, leads back to the measure: {@code ITA_i7_1}. */
    public String bookmark() {
        return "ITA_" + id.replace('-', '_');
    }

    Row asData() {
        return new Row(id, cells.stream().map(Cell::asData).toList());
    }

    Row presented(DigitStyle digits) {
        return new Row(id, cells.stream().map(cell -> cell.presented(digits)).toList());
    }
}
