package org.sujarit.report.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;

/**
 * How wide and how high the cells of a sheet must be for Thai text: a spreadsheet does not find the height by itself
 * when it opens a file.
 */
final class XlsxLayout {

    /** Excel knows no higher row and no wider column: points, digits. */
    private static final float HIGHEST = 409;

    private static final int WIDEST = 255;

    private static final float LINE = 27;
    private static final float PADDING = 6;
    private static final int[] SHEET_WIDTHS = {150, 190, 240, 300};

    private final List<Integer> widths;

    private XlsxLayout(List<Integer> widths) {
        this.widths = widths;
    }

    /** The narrowest layout in which each row of the table is one of the sheet; the narrowest where there is none. */
    static XlsxLayout of(ReportTable table) {
        List<XlsxLayout> layouts = IntStream.of(SHEET_WIDTHS)
                .mapToObj(width -> new XlsxLayout(table.columns().stream()
                        .map(column -> Math.min(WIDEST, Math.max(8, width * table.percent(column) / 100)))
                        .toList()))
                .toList();
        return layouts.stream()
                .filter(layout -> table.rows().stream().allMatch(layout::fits))
                .findFirst()
                .orElse(layouts.get(0));
    }

    /** Columns of these widths. */
    static XlsxLayout of(Integer... widths) {
        return new XlsxLayout(List.of(widths));
    }

    /** In digits of the workbook's font, from left to right. */
    List<Integer> widths() {
        return widths;
    }

    /** In points, for texts that stand in the columns from the first on. */
    float height(List<String> texts) {
        int lines = IntStream.range(0, texts.size())
                .map(i -> XlsxPieces.lines(texts.get(i), widths.get(i)))
                .max()
                .orElse(1);
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    /** In points, for a text across all columns. */
    float heightAcross(String text) {
        return Math.min(HIGHEST, XlsxPieces.lines(text, wholeWidth()) * LINE + PADDING);
    }

    /** The texts of one row as rows below each other, as many as are needed so that nothing is cut off. */
    List<List<String>> rows(List<String> texts) {
        List<List<String>> columns = IntStream.range(0, texts.size())
                .mapToObj(i -> XlsxPieces.of(texts.get(i), widths.get(i)))
                .toList();
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, rows)
                .mapToObj(row -> columns.stream()
                        .map(pieces -> row < pieces.size() ? pieces.get(row) : "")
                        .toList())
                .toList();
    }

    /** The same for a text across all columns. */
    List<String> rowsAcross(String text) {
        return XlsxPieces.of(text, wholeWidth());
    }

    private int wholeWidth() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private boolean fits(Row row) {
        return rows(row.cells().stream().map(Cell::text).toList()).size() == 1;
    }
}
