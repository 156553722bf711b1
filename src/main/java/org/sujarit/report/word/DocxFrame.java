package org.sujarit.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.sujarit.report.table.Frame;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.QrCode;
import org.sujarit.report.table.Seal;
import org.sujarit.report.table.Section;
import org.sujarit.report.table.Signature;

/** Puts into a Word document what stands around its tables. */
final class DocxFrame {

    private static final double QR_POINTS = 62;

    private final XWPFDocument document;
    private final Frame frame;

    DocxFrame(XWPFDocument document, Frame frame) {
        this.document = document;
        this.frame = frame;
    }

    /** The title page, before everything else in the body. */
    void cover() {
        XmlObject first = DocxText.blocks(document.getDocument().getBody()).get(0);
        XWPFParagraph last = null;
        for (String line : frame.cover()) {
            last = before(first);
            styled(last, "Title", line);
        }
        if (last != null) {
            last.createRun().addBreak(BreakType.PAGE);
        }
    }

    /** The sections, before that part of the body. */
    void opening(XmlObject place) {
        for (Section section : frame.opening()) {
            if (!section.heading().isEmpty()) {
                styled(before(place), "Heading1", section.heading());
            }
            section.paragraphs().forEach(paragraph -> before(place).createRun().setText(paragraph.line()));
        }
    }

    /** The words of a letter, at the end of what is there: those with a label as they are, the others as prose. */
    void letter() {
        for (Section section : frame.opening()) {
            for (Paragraph paragraph : section.paragraphs()) {
                XWPFParagraph line = document.createParagraph();
                line.setStyle(paragraph.marked() ? "LetterHead" : "LetterText");
                if (paragraph.marked()) {
                    XWPFRun label = line.createRun();
                    label.setStyle("LetterLabel");
                    label.setText(paragraph.mark() + " ");
                }
                line.createRun().setText(paragraph.text());
            }
        }
    }

    /** Places to sign and the way to the verification page, below everything else. */
    void closing() throws IOException {
        for (Signature signature : frame.signatures()) {
            List<String> lines = new ArrayList<>(List.of("", "ลงชื่อ ……………………………………"));
            lines.addAll(signature.below());
            for (String line : lines) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setKeepNext(!line.equals(signature.role()));
                paragraph.createRun().setText(line);
            }
        }
        Seal seal = frame.seal();
        if (seal != null) {
            seal(seal);
        }
    }

    private void seal(Seal seal) throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        byte[] png = QrCode.of(seal.address().toString()).png();
        try {
            int side = Units.toEMU(QR_POINTS);
            paragraph.createRun().addPicture(new ByteArrayInputStream(png), PictureType.PNG, "qr.png", side, side);
        } catch (InvalidFormatException ours) {
            throw new IOException(ours);
        }
        XWPFParagraph words = document.createParagraph();
        words.createRun().setText("ตรวจสอบความถูกต้องของเอกสาร: ");
        words.createHyperlinkRun(seal.address().toString())
                .setText(seal.address().toString());
        words.createRun().setText(" รหัสเอกสาร (SHA-256) " + seal.shortForm());
    }

    private XWPFParagraph before(XmlObject place) {
        try (XmlCursor cursor = place.newCursor()) {
            return document.insertNewParagraph(cursor);
        }
    }

    private static void styled(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
