package org.sujarit.assessment.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds something.
 *
 * @param number from 1, as a spreadsheet counts
 * @param hidden whether a person does not see it
 * @param cells what is in it, by column from 0
 */
public record SheetRow(int number, boolean hidden, Map<Integer, SheetCell> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** The text in that column, empty when there is none. */
    public String text(@Nullable Integer column) {
        SheetCell cell = column == null ? null : cells.get(column);
        return cell == null ? "" : cell.text();
    }
}
