package org.sujarit.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** The paragraphs in the cells of one Word document, and its bookmarks, which are numbered through. */
final class DocxParagraphs {

    private int bookmarks;

    void write(Paragraph paragraph, XWPFParagraph target) {
        target.setStyle(paragraph.marked() ? "TableStep" : "TableText");
        if (paragraph.marked()) {
            XWPFRun mark = target.createRun();
            mark.setText(paragraph.mark());
            mark.addTab();
        }
        paragraph.runs().forEach(run -> write(run, target));
    }

    /** Marks the place of the paragraph, which Word and LibreOffice keep while the text is edited. */
    void bookmark(XWPFParagraph paragraph, String name) {
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private static void write(Run run, XWPFParagraph target) {
        if (!run.linked()) {
            target.createRun().setText(run.text());
            return;
        }
        XWPFHyperlinkRun link = target.createHyperlinkRun(run.href());
        link.setText(run.text());
        link.setStyle("Hyperlink");
    }
}
