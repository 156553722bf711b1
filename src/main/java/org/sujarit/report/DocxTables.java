package org.sujarit.report;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** The tables of one Word document. */
final class DocxTables {

    /** The width between the margins, in twentieths of a point, as in {@code table.xml}. */
    private static final int WIDTH = 15138;

    private final XWPFDocument document;
    private final ReportTable report;
    private final DocxParagraphs paragraphs = new DocxParagraphs();

    DocxTables(XWPFDocument document, ReportTable report) {
        this.document = document;
        this.report = report;
    }

    void add(Group group) throws IOException {
        XWPFTable table =
                document.createTable(group.rows().size() + 1, report.columns().size());
        table.getCTTbl().getTblPr().set(DocxParts.table(group.heading(), report.title()));
        grid(table.getCTTbl());
        header(table.getRow(0));
        for (int i = 0; i < group.rows().size(); i++) {
            fill(table.getRow(i + 1), group.rows().get(i));
        }
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
            Column column = report.columns().get(i);
            XWPFTableCell cell = sized(row, i);
            cell.setColor("E8EEF7");
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph heading = cell.getParagraphs().get(0);
            heading.setStyle("TableHead");
            heading.createRun().setText(column.heading());
        }
    }

    private void fill(XWPFTableRow row, Row measure) {
        row.setCantSplitRow(false);
        for (int i = 0; i < measure.cells().size(); i++) {
            XWPFTableCell cell = sized(row, i);
            List<Paragraph> texts = measure.cells().get(i).paragraphs();
            for (int p = 0; p < texts.size(); p++) {
                XWPFParagraph target = p == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
                paragraphs.write(texts.get(p), target);
            }
        }
        paragraphs.bookmark(row.getCell(0).getParagraphs().get(0), measure.bookmark());
    }

    private XWPFTableCell sized(XWPFTableRow row, int index) {
        XWPFTableCell cell = row.getCell(index);
        cell.setWidth(String.valueOf(width(report.columns().get(index))));
        return cell;
    }
}
