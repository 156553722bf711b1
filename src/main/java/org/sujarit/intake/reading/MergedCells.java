package org.sujarit.intake.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sujarit.assessment.sheet.Sheet;
import org.sujarit.assessment.sheet.SheetRow;

/** What the cells of a sheet say to its reader: one merged over several rows says the same in each. */
public final class MergedCells {

    private final Map<Integer, SheetRow> rows = new HashMap<>();

    /** By column and first row; areas of one column do not overlap. */
    private final Map<Integer, TreeMap<Integer, Sheet.Area>> areas = new HashMap<>();

    public MergedCells(Sheet sheet) {
        sheet.rows().forEach(row -> rows.put(row.number(), row));
        sheet.merged().forEach(area -> areas.computeIfAbsent(area.firstColumn(), column -> new TreeMap<>())
                .put(area.firstRow(), area));
    }

    public String text(SheetRow row, int column) {
        var above = areas.getOrDefault(column, new TreeMap<>()).lowerEntry(row.number());
        boolean covered = above != null && above.getValue().lastRow() >= row.number();
        String own = row.text(column);
        return own.isEmpty() && covered
                ? rows.getOrDefault(Objects.requireNonNull(above).getKey(), row).text(column)
                : own;
    }
}
