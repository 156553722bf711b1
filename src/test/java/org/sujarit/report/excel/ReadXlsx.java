package org.sujarit.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a program finds in the workbook. */
public final class ReadXlsx {

    private ReadXlsx() {}

    public static XSSFWorkbook workbook(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /**
     * The rows of the first sheet below the header, without those that run across all columns. A row without a line above
     * goes on with the one before it.
     */
    public static List<List<String>> cells(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = workbook(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<List<String>> rows = new ArrayList<>();
            for (int i = headerRow(sheet) + 1; i <= sheet.getLastRowNum(); i++) {
                int row = i;
                boolean across = sheet.getMergedRegions().stream().anyMatch(region -> region.getFirstRow() == row);
                if (!across && goesOn(sheet.getRow(i))) {
                    rows.add(joined(rows.remove(rows.size() - 1), texts(sheet.getRow(i))));
                } else if (!across) {
                    rows.add(texts(sheet.getRow(i)));
                }
            }
            return rows;
        }
    }

    private static boolean goesOn(XSSFRow row) {
        return row.getCell(0).getCellStyle().getBorderTop() == BorderStyle.NONE;
    }

    private static List<String> joined(List<String> above, List<String> below) {
        return IntStream.range(0, above.size())
                .mapToObj(i -> below.get(i).isEmpty() ? above.get(i) : above.get(i) + "\n" + below.get(i))
                .toList();
    }

    public static int headerRow(XSSFSheet sheet) {
        return sheet.getRepeatingRows().getFirstRow();
    }

    static List<String> texts(XSSFRow row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> row.getCell(i).getStringCellValue())
                .toList();
    }
}
