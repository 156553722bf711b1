package org.sujarit.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;
import org.sujarit.report.table.Seal;
import org.sujarit.report.table.Section;

/** The sheet with the table itself: title, one header, the groups under each other. */
final class XlsxTableSheet {

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final ReportTable table;
    private final XlsxLayout layout;
    private int next;

    XlsxTableSheet(XSSFSheet sheet, XlsxStyles styles, ReportTable table) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
        this.layout = XlsxLayout.of(table);
    }

    void fill() {
        titles();
        header();
        for (Group group : table.groups()) {
            startOnNewPage(group);
            across(group.heading(), styles.group);
            group.rows().forEach(this::measure);
        }
        frame();
        forPaper(sheet, layout);
    }

    /** Landscape A4, all columns on one page, at the widths of the layout. */
    static void forPaper(XSSFSheet sheet, XlsxLayout layout) {
        for (int i = 0; i < layout.widths().size(); i++) {
            sheet.setColumnWidth(i, layout.widths().get(i) * 256);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("หน้า &P / &N");
    }

    /** Excel knows no row that is higher than a page: what is too much goes on in the next, without a line between. */
    private void measure(Row row) {
        List<List<String>> parts =
                layout.rows(row.cells().stream().map(Cell::text).toList());
        for (int part = 0; part < parts.size(); part++) {
            line(parts.get(part), styles.part(part == 0, part == parts.size() - 1));
        }
    }

    /** What stands around the table on paper stands below it here, where it is in no program's way. */
    private void frame() {
        for (Section section : table.frame().opening()) {
            across(section.heading(), styles.group);
            section.paragraphs().forEach(paragraph -> across(paragraph.line(), styles.plain));
        }
        table.frame().signatures().forEach(one -> across(String.join(" ", one.below()), styles.plain));
        Seal seal = table.frame().seal();
        if (seal != null) {
            across("ตรวจสอบความถูกต้องของเอกสาร: " + seal.address(), styles.plain);
            across("รหัสเอกสาร (SHA-256) " + seal.shortForm(), styles.plain);
        }
    }

    private void titles() {
        if (table.draft()) {
            across(ReportTable.DRAFT_MARK, styles.draft);
        }
        if (!table.documentNumber().isEmpty()) {
            across(table.documentNumber(), styles.plain);
        }
        table.titleLines().forEach(line -> across(line, styles.title));
    }

    private void header() {
        int index = next;
        line(table.columns().stream().map(Column::heading).toList(), styles.heading);
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(index, index, -1, -1));
    }

    /** So that the heading of a group is never the last line of a page. */
    private void startOnNewPage(Group group) {
        if (!group.equals(table.groups().get(0))) {
            sheet.setRowBreak(next - 1);
        }
    }

    private void across(String text, XSSFCellStyle style) {
        layout.rowsAcross(text).forEach(part -> merged(part, style));
    }

    private void merged(String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(next);
        int last = table.columns().size() - 1;
        for (int column = 0; column <= last; column++) {
            XlsxStyles.put(row, column, column == 0 ? text : "", style);
        }
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, last));
        }
        row.setHeightInPoints(layout.heightAcross(text));
        next++;
    }

    private void line(List<String> texts, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            XlsxStyles.put(row, column, texts.get(column), style);
        }
        row.setHeightInPoints(layout.height(texts));
    }
}
