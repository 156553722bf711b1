package org.sujarit.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.springframework.stereotype.Component;

/** The report as a Word document: landscape A4, a table for each group, a bookmark at each measure. */
@Component
class DocxRenderer implements ReportRenderer {

    @Override
    public ReportFormat format() {
        return ReportFormat.DOCX;
    }

    @Override
    public void render(ReportTable table, OutputStream out) throws IOException {
        ReportTable shown = table.presented();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setStyles(DocxParts.styles());
            document.getDocument().getBody().addNewSectPr().set(DocxParts.section());
            header(document, shown);
            footer(document);
            titles(document, shown);
            DocxTables tables = new DocxTables(document, shown);
            for (Group group : shown.groups()) {
                styled(document.createParagraph(), "Heading1").createRun().setText(group.heading());
                tables.add(group);
            }
            ReproducibleZip.write(document, shown, out);
        }
    }

    private static void header(XWPFDocument document, ReportTable table) {
        if (table.draft()) {
            XWPFParagraph mark = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            styled(mark, "Draft").createRun().setText(ReportTable.DRAFT_MARK);
        }
    }

    private static void footer(XWPFDocument document) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        styled(line, "PageNumber").createRun().setText("หน้า ");
        // Not "PAGE \* ThaiArabic": LibreOffice prints a letter for it. The section asks for Thai digits.
        CTSimpleField page = line.getCTP().addNewFldSimple();
        page.setInstr("PAGE");
        page.addNewR().addNewT().setStringValue("๑");
    }

    private static void titles(XWPFDocument document, ReportTable table) {
        if (!table.documentNumber().isEmpty()) {
            styled(document.createParagraph(), "DocumentNumber").createRun().setText(table.documentNumber());
        }
        for (String line : table.titleLines()) {
            styled(document.createParagraph(), "Title").createRun().setText(line);
        }
    }

    private static XWPFParagraph styled(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        return paragraph;
    }
}
