package org.sujarit.report;

import java.util.List;
import java.util.stream.IntStream;
import org.sujarit.thai.ThaiText;

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
    // Lines end at a word, so some of each stays empty; and the face may be replaced by a wider one.
    private static final double FILLED = 0.75;
    private static final int[] SHEET_WIDTHS = {150, 190, 240, 300};

    private final List<Integer> widths;

    private XlsxLayout(List<Integer> widths) {
        this.widths = widths;
    }

    /** The narrowest layout in which no row of the table is cut off, else the widest. */
    static XlsxLayout of(ReportTable table) {
        XlsxLayout layout = new XlsxLayout(List.of());
        for (int width : SHEET_WIDTHS) {
            layout = new XlsxLayout(table.columns().stream()
                    .map(column -> Math.min(WIDEST, Math.max(8, width * table.percent(column) / 100)))
                    .toList());
            if (table.rows().stream().allMatch(layout::fits)) {
                break;
            }
        }
        return layout;
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
                .map(i -> lines(texts.get(i), widths.get(i)))
                .max()
                .orElse(1);
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    /** In points, for a text across all columns. */
    float heightAcross(String text) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        return Math.min(HIGHEST, lines(text, width) * LINE + PADDING);
    }

    private boolean fits(Row row) {
        return height(row.cells().stream().map(Cell::text).toList()) < HIGHEST;
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(ThaiText.places(line) / (width * FILLED))))
                .sum();
    }
}
