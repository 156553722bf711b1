package org.sujarit.assessment.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sujarit.assessment.sheet.Sheet;

/** A table with a row for each item. */
record ScoresDown(Sheet sheet, ResultColumns columns) implements ScoreTable {

    static Optional<ScoreTable> find(Sheet sheet) {
        return ResultColumns.find(sheet.rows()).map(columns -> new ScoresDown(sheet, columns));
    }

    @Override
    public int lastHeadingRow() {
        return columns.headingRow();
    }

    @Override
    public Map<Integer, String> choices() {
        return columns.scores();
    }

    @Override
    public String named(int choice) {
        return Sheet.column(choice);
    }

    @Override
    public List<ResultEntry> entries(int choice) {
        return sheet.rows().stream()
                .filter(row -> row.number() > columns.headingRow())
                .map(row -> ResultEntry.down(row, columns, choice))
                .toList();
    }
}
