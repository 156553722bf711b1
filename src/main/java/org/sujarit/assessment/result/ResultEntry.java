package org.sujarit.assessment.result;

import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.sheet.Sheet;
import org.sujarit.assessment.sheet.SheetCell;
import org.sujarit.assessment.sheet.SheetRow;

/**
 * One score of a file with what it is of, whichever way the table runs.
 *
 * @param code as it stands there
 * @param score null where the cell is empty
 * @param hidden whether a person does not see it
 */
record ResultEntry(Text code, @Nullable SheetCell score, Place scoreAt, Text recommendation, boolean hidden) {

    /** A cell, as a spreadsheet counts. */
    record Place(int row, int column) {

        @Override
        public String toString() {
            return Sheet.column(column) + row;
        }
    }

    /** What a cell says. */
    record Text(String words, Place at) {

        private static Text of(SheetRow row, @Nullable Integer column) {
            return new Text(row.text(column), new Place(row.number(), column == null ? 0 : column));
        }
    }

    /** Each row is about an item. */
    static ResultEntry down(SheetRow row, ResultColumns columns, int score) {
        return new ResultEntry(
                Text.of(row, columns.code()),
                row.cells().get(score),
                new Place(row.number(), score),
                Text.of(row, columns.recommendation()),
                row.hidden());
    }

    /** Each column is about an item. */
    static ResultEntry across(SheetRow codes, SheetRow scores, int column) {
        return new ResultEntry(
                Text.of(codes, column),
                scores.cells().get(column),
                new Place(scores.number(), column),
                new Text("", new Place(scores.number(), column)),
                scores.hidden());
    }
}
