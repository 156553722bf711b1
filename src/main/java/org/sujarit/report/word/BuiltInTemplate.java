package org.sujarit.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.springframework.stereotype.Component;
import org.sujarit.report.compile.DocumentSettings;
import org.sujarit.report.format.ReproducibleZip;
import org.sujarit.report.format.XmlOfTheJdk;
import org.sujarit.report.table.DigitStyle;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.Frame;
import org.sujarit.report.table.ReportTable;

/** The Word template of those who have none of their own: A4 in the official typeface. */
@Component
public class BuiltInTemplate {

    private final DocxSettings settings;
    private final DocumentSettings documents;

    public BuiltInTemplate(DocxSettings settings, DocumentSettings documents) {
        this.settings = settings;
        this.documents = documents;
    }

    /** The names of the places that a template of this document may hold, the required ones first. */
    public List<String> places(DocumentKey.Kind kind) {
        List<String> places = new ArrayList<>(List.of(DocxTemplate.TITLE));
        documents.columns(kind).forEach(column -> places.add(DocxTemplate.place(column)));
        places.addAll(List.of(DocxTemplate.GROUP, DocxTemplate.NUMBER, DocxTemplate.DRAFT));
        return places;
    }

    /** As a file to begin an own template with. */
    public byte[] file(DocumentKey.Kind kind) {
        Frame frame = new Frame(documents.digits(kind), List.of(), List.of(), List.of(), null);
        ReportTable empty =
                new ReportTable("", List.of("Template"), documents.columns(kind), List.of(), true, frame).presented();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XmlOfTheJdk.with(() -> write(empty, out));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private void write(ReportTable empty, OutputStream out) throws IOException {
        try (XWPFDocument document = document(empty)) {
            ReproducibleZip.write(document, empty, out);
        }
    }

    /** A letter with its heading and nothing below it yet. */
    XWPFDocument letter(ReportTable letter) throws IOException {
        XWPFDocument document = empty(letter);
        if (letter.draft()) {
            paragraph(
                    document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Draft", ReportTable.DRAFT_MARK);
        }
        letter.titleLines().forEach(line -> paragraph(document.createParagraph(), "Title", line));
        return document;
    }

    private XWPFDocument empty(ReportTable table) throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createStyles().setStyles(DocxParts.styles(settings));
        document.getDocument()
                .getBody()
                .addNewSectPr()
                .set(DocxParts.section(table.letter(), table.frame().digits()));
        return document;
    }

    /** The template for a table with these columns. */
    XWPFDocument document(ReportTable table) throws IOException {
        XWPFDocument document = empty(table);
        paragraph(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Draft", DocxTemplate.DRAFT);
        footer(document, table.frame().digits());
        paragraph(document.createParagraph(), "DocumentNumber", DocxTemplate.NUMBER);
        paragraph(document.createParagraph(), "Title", DocxTemplate.TITLE);
        paragraph(document.createParagraph(), "Heading1", DocxTemplate.GROUP);
        new BuiltInTable(document, table).add();
        return document;
    }

    private static void footer(XWPFDocument document, DigitStyle digits) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph(line, "PageNumber", "หน้า ");
        // Not "PAGE \* ThaiArabic": LibreOffice prints a letter for it. The section says which digits.
        CTSimpleField page = line.getCTP().addNewFldSimple();
        page.setInstr("PAGE");
        page.addNewR().addNewT().setStringValue(digits.in("1"));
    }

    private static void paragraph(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
