package org.sujarit.report.word;

import java.io.IOException;
import java.util.List;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;

/** Fills one table into one Word template. */
final class DocxFilling {

    private final DocxTemplate template;
    private final ReportTable table;
    private final DocxParagraphs paragraphs;

    DocxFilling(DocxTemplate template, ReportTable table) {
        this.template = template;
        this.table = table;
        this.paragraphs = new DocxParagraphs(template.document());
    }

    void fill() throws IOException {
        DocxFrame frame = new DocxFrame(template.document(), table.frame());
        // All places are found before anything is filled in: what people typed is never taken for a place.
        List<CTP> titles = template.holding(DocxTemplate.TITLE);
        List<CTP> numbers = template.holding(DocxTemplate.NUMBER);
        List<CTP> drafts = template.holding(DocxTemplate.DRAFT);
        DocxText.all(template.document().getDocument(), "bookmarkStart").forEach(DocxText::remove);
        DocxText.all(template.document().getDocument(), "bookmarkEnd").forEach(DocxText::remove);
        frame.opening(template.block().get(0));
        groups();
        numbers.forEach(place -> DocxText.replace(place, DocxTemplate.NUMBER, table.documentNumber()));
        String mark = table.draft() ? ReportTable.DRAFT_MARK : "";
        drafts.forEach(place -> DocxText.replace(place, DocxTemplate.DRAFT, mark));
        if (drafts.isEmpty() && table.draft()) {
            paragraphs.markDraft();
        }
        titles.forEach(this::title);
        numbers.stream().filter(place -> DocxText.of(place).isBlank()).forEach(DocxFilling::removeIfNotNeeded);
        frame.cover();
        frame.closing();
    }

    private void title(CTP place) {
        for (String line : table.titleLines()) {
            DocxText.replace(DocxText.copyBefore(place, place), DocxTemplate.TITLE, line);
        }
        DocxText.remove(place);
    }

    /** A cell or a header without any paragraph would be no valid file. */
    private static void removeIfNotNeeded(CTP paragraph) {
        try (var cursor = paragraph.newCursor()) {
            cursor.toParent();
            if (cursor.getObject() instanceof CTBody) {
                DocxText.remove(paragraph);
            }
        }
    }

    private void groups() {
        XmlObject place = template.block().get(0);
        for (Group group : table.groups()) {
            if (template.block().size() == 1 && !group.equals(table.groups().get(0))) {
                // Without anything between them Word would join the tables.
                DocxText.paragraphBefore(place);
            }
            for (XmlObject original : template.block()) {
                XmlObject copy = DocxText.copyBefore(original, place);
                DocxText.replace(copy, DocxTemplate.GROUP, group.heading());
                if (original == template.block().get(template.block().size() - 1)) {
                    rows((CTTbl) copy, group);
                }
            }
        }
        template.block().forEach(DocxText::remove);
    }

    private void rows(CTTbl copy, Group group) {
        describe(copy, group);
        CTRow prototype = copy.getTrArray(template.prototype());
        for (Row row : group.rows()) {
            fill((CTRow) DocxText.copyBefore(prototype, prototype), row);
        }
        DocxText.remove(prototype);
    }

    private void describe(CTTbl copy, Group group) {
        DocxText.all(copy, "tblCaption").forEach(one -> ((CTString) one).setVal(group.heading()));
        DocxText.all(copy, "tblDescription").forEach(one -> ((CTString) one).setVal(table.title()));
    }

    private void fill(CTRow row, Row measure) {
        for (int i = 0; i < template.keys().size(); i++) {
            int column = column(template.keys().get(i));
            if (column >= 0) {
                paragraphs.fill(row.getTcArray(i), measure.cells().get(column));
            }
        }
        paragraphs.bookmark(row.getTcArray(0).getPArray(0), measure.bookmark());
    }

    private int column(String key) {
        return table.columns().stream().map(Column::key).toList().indexOf(key);
    }
}
