package org.sujarit.assessment.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a table of texts and numbers whose first row holds the headings. */
public final class SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {16, 60, 12, 80};

    private final List<List<Object>> rows;
    private final int[] widths;

    public SheetWriter(List<List<Object>> rows) {
        this(rows, WIDTHS);
    }

    /** @param widths of the first columns of a workbook, in characters */
    public SheetWriter(List<List<Object>> rows, int... widths) {
        this.rows = rows;
        this.widths = widths.clone();
    }

    /**
     * In the form of RFC 4180, in UTF-8 with a byte order mark, without which Excel would not read Thai; the stream stays
     * open. A text that a spreadsheet would calculate is guarded ({@link Formulas}); a number stands as it is.
     */
    public void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (List<Object> row : rows) {
            printer.printRecord(row.stream().map(SheetWriter::field));
        }
        printer.flush();
    }

    private static String field(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number ? value.toString() : Formulas.guarded((String) value);
    }

    /** A workbook with one sheet, its headings kept in sight. */
    public void xlsx(String name, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Styles plain = new Styles(style(workbook, false, true), style(workbook, false, false));
            CellStyle bold = style(workbook, true, true);
            Styles heading = new Styles(bold, bold);
            Sheet sheet = workbook.createSheet(name);
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < widths.length; column++) {
                sheet.setColumnWidth(column, widths[column] * CHARACTER);
            }
            for (int row = 0; row < rows.size(); row++) {
                write(sheet.createRow(row), rows.get(row), row == 0 ? heading : plain);
            }
            workbook.write(out);
        }
    }

    private record Styles(CellStyle text, CellStyle number) {}

    private static void write(org.apache.poi.ss.usermodel.Row row, List<Object> values, Styles styles) {
        for (int column = 0; column < values.size(); column++) {
            Cell cell = row.createCell(column);
            if (values.get(column) instanceof BigDecimal number) {
                cell.setCellStyle(styles.number());
                cell.setCellValue(number.doubleValue());
            } else if (values.get(column) instanceof String text && !text.isEmpty()) {
                cell.setCellStyle(styles.text());
                cell.setCellValue(text);
            }
        }
    }

    private static CellStyle style(SXSSFWorkbook workbook, boolean heading, boolean text) {
        Font font = workbook.createFont();
        font.setFontName("TH SarabunPSK");
        font.setFontHeightInPoints((short) 16);
        font.setBold(heading);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // Without it, "=1+1" would become a formula as soon as somebody edits the cell.
        style.setQuotePrefixed(text);
        return style;
    }
}
