package org.sujarit.report.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Run;

/** Writes paragraphs in the looks of the template, and the bookmarks of one document, which are numbered through. */
final class DocxParagraphs {

    private static final String STEP = "TableStep";
    private static final String LINK = "Hyperlink";

    private final XWPFDocument document;
    private int bookmarks;

    DocxParagraphs(XWPFDocument document) {
        this.document = document;
    }

    /** Puts the paragraphs where the one with the name of the column stands. */
    void fill(CTTc cell, Cell content) {
        List<CTP> old = List.copyOf(cell.getPList());
        CTP prototype = old.stream()
                .filter(one -> !DocxText.of(one).isBlank())
                .findFirst()
                .orElseThrow();
        CTRPr look = look(prototype);
        for (Paragraph paragraph : content.paragraphs()) {
            CTP target = (CTP) DocxText.copyBefore(prototype, prototype);
            DocxText.empty(target);
            write(paragraph, target, look);
        }
        old.forEach(DocxText::remove);
    }

    /** Marks the place of the paragraph, which Word and LibreOffice keep while the text is edited. */
    void bookmark(CTP paragraph, String name) {
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        paragraph.addNewBookmarkEnd().setId(id);
    }

    /** For templates without a place for it: on top, where nobody can overlook it. */
    void markDraft() {
        XmlObject first = DocxText.blocks(document.getDocument().getBody()).get(0);
        XWPFParagraph mark = document.insertNewParagraph(first.newCursor());
        XWPFRun run = mark.createRun();
        run.setBold(true);
        run.setText(ReportTable.DRAFT_MARK);
    }

    private void write(Paragraph paragraph, CTP target, @Nullable CTRPr look) {
        if (paragraph.marked()) {
            if (has(STEP)) {
                CTPPr properties = target.isSetPPr() ? target.getPPr() : target.addNewPPr();
                (properties.isSetPStyle() ? properties.getPStyle() : properties.addNewPStyle()).setVal(STEP);
            }
            CTR mark = run(target.addNewR(), look);
            DocxText.write(mark.addNewT(), paragraph.mark());
            mark.addNewTab();
        }
        paragraph.runs().forEach(run -> write(run, target, look));
    }

    private void write(Run run, CTP target, @Nullable CTRPr look) {
        if (!run.linked()) {
            DocxText.write(run(target.addNewR(), look).addNewT(), run.text());
            return;
        }
        CTHyperlink link = target.addNewHyperlink();
        link.setId(document.getPackagePart()
                .addExternalRelationship(run.href(), XWPFRelation.HYPERLINK.getRelation())
                .getId());
        CTR text = run(link.addNewR(), look);
        linked(text.isSetRPr() ? text.getRPr() : text.addNewRPr());
        DocxText.write(text.addNewT(), run.text());
    }

    private void linked(CTRPr look) {
        if (has(LINK)) {
            (look.sizeOfRStyleArray() > 0 ? look.getRStyleArray(0) : look.addNewRStyle()).setVal(LINK);
        } else {
            look.addNewU().setVal(STUnderline.SINGLE);
            look.addNewColor().setVal("0B3D91");
        }
    }

    private boolean has(String style) {
        return document.getStyles() != null && document.getStyles().styleExist(style);
    }

    private static CTR run(CTR run, @Nullable CTRPr look) {
        if (look != null) {
            run.addNewRPr().set(look);
        }
        return run;
    }

    /** The looks of the first piece of text. */
    private static @Nullable CTRPr look(CTP paragraph) {
        return DocxText.all(paragraph, "r").stream()
                .map(CTR.class::cast)
                .filter(run -> !DocxText.of(run).isBlank())
                .findFirst()
                .filter(CTR::isSetRPr)
                .map(run -> (CTRPr) run.getRPr().copy())
                .orElse(null);
    }
}
