package org.sujarit.report.excel;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;
import org.sujarit.report.table.Run;

/** The sheet with one line for each link of the table, because a cell of a spreadsheet can follow only one. */
final class XlsxLinkSheet {

    private static final List<String> HEADINGS = List.of("รหัสมาตรการ", "คอลัมน์", "ข้อความ", "ที่อยู่เว็บ");
    private static final int ADDRESS = HEADINGS.size() - 1;
    /** Excel calls a file damaged that has a longer link; the address can still be read. */
    private static final int LONGEST = 2079;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final ReportTable table;
    private final XlsxLayout layout = XlsxLayout.of(16, 40, 50, 110);
    private int next;

    XlsxLinkSheet(XSSFSheet sheet, XlsxStyles styles, ReportTable table) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
    }

    void fill() {
        XSSFRow header = line(HEADINGS);
        header.forEach(cell -> cell.setCellStyle(styles.heading));
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        table.rows().forEach(this::links);
        XlsxTableSheet.forPaper(sheet, layout);
    }

    private void links(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            String heading = table.columns().get(column).heading();
            row.cells().get(column).links().forEach(link -> add(row.id(), heading, link));
        }
    }

    private void add(String id, String heading, Run link) {
        XSSFRow row = line(List.of(id, heading, link.text(), link.href()));
        if (link.href().length() <= LONGEST) {
            Hyperlink target = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
            target.setAddress(link.href());
            row.getCell(ADDRESS).setHyperlink(target);
            row.getCell(ADDRESS).setCellStyle(styles.link);
        }
    }

    private XSSFRow line(List<String> texts) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            XlsxStyles.put(row, column, texts.get(column), styles.text);
        }
        row.setHeightInPoints(layout.height(texts));
        return row;
    }
}
