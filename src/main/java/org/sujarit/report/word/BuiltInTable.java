package org.sujarit.report.word;

import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.ReportTable;

/** The table of the built-in template: its header and the row that stands for every measure. */
final class BuiltInTable {

    /** The width between the margins, in twentieths of a point, as in {@code table.xml}. */
    private static final int WIDTH = 15138;

    private final XWPFDocument document;
    private final ReportTable report;

    BuiltInTable(XWPFDocument document, ReportTable report) {
        this.document = document;
        this.report = report;
    }

    void add() throws IOException {
        XWPFTable table = document.createTable(2, report.columns().size());
        // The caption is filled in as well: it is what those hear who cannot see the table.
        table.getCTTbl().getTblPr().set(DocxParts.table(DocxTemplate.GROUP, report.title()));
        grid(table.getCTTbl());
        header(table.getRow(0));
        prototype(table.getRow(1));
    }

    private void grid(CTTbl table) {
        CTTblGrid grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        report.columns().forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(width(column))));
    }

    private int width(Column column) {
        return WIDTH * report.percent(column) / 100;
    }

    private void header(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < report.columns().size(); i++) {
            XWPFTableCell cell =
                    cell(row, i, "TableHead", report.columns().get(i).heading());
            cell.setColor("E8EEF7");
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
    }

    private void prototype(XWPFTableRow row) {
        row.setCantSplitRow(false);
        for (int i = 0; i < report.columns().size(); i++) {
            cell(row, i, "TableText", DocxTemplate.place(report.columns().get(i)));
        }
    }

    private XWPFTableCell cell(XWPFTableRow row, int index, String style, String text) {
        XWPFTableCell cell = row.getCell(index);
        cell.setWidth(String.valueOf(width(report.columns().get(index))));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return cell;
    }
}
