package org.sujarit.report.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.sujarit.refusal.Refused;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;
import org.sujarit.thai.ThaiText;

/**
 * A Word file of ours that somebody edited. Rows are known by their bookmarks, wherever they were moved to; cells by
 * the columns as they were when the file was made.
 *
 * @param rows by bookmark; the paragraphs of each cell by the key of its column, in normal form, without blank ones
 * @param unclear bookmarks of rows that cannot be told apart any more, or whose cells were joined or cut
 */
public record EditedDocument(Map<String, Map<String, List<String>>> rows, List<String> unclear) {

    private static final String PREFIX = "ITA_";

    /**
     * Reads the file.
     *
     * @throws Refused when it is no Word file that we take, or not made from that document
     */
    public static EditedDocument read(byte[] file, DocumentKey key) {
        return DocxFile.use(file, document -> {
            if (!DocxOrigin.is(document, key)) {
                throw Refused.field("file", "docx.of-another-document", key.name());
            }
            return read(document);
        });
    }

    /** What would be read from the table's own file, if nobody edited it. */
    public static EditedDocument unedited(ReportTable table) {
        ReportTable shown = table.presented();
        Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();
        for (Row row : shown.rows()) {
            Map<String, List<String>> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                List<String> lines = row.cells().get(i).paragraphs().stream()
                        .map(paragraph -> ThaiText.inOneLine(paragraph.line()))
                        .toList();
                cells.put(shown.columns().get(i).key(), lines);
            }
            rows.put(row.bookmark(), cells);
        }
        return new EditedDocument(rows, List.of());
    }

    static EditedDocument read(XWPFDocument document) {
        List<String> keys = DocxOrigin.columns(document);
        Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();
        TreeSet<String> unclear = new TreeSet<>();
        for (XmlObject row : DocxText.all(document.getDocument(), "tr")) {
            List<String> names = bookmarks(row);
            if (names.isEmpty()) {
                continue;
            }
            Map<String, List<String>> cells = cells((CTRow) row, keys);
            if (names.size() > 1 || rows.containsKey(names.get(0)) || cells.isEmpty()) {
                unclear.addAll(names);
            } else {
                rows.put(names.get(0), cells);
            }
        }
        unclear.forEach(rows::remove);
        return new EditedDocument(rows, List.copyOf(unclear));
    }

    private static List<String> bookmarks(XmlObject row) {
        return DocxText.all(row, "bookmarkStart").stream()
                .map(one -> ((CTBookmark) one).getName())
                .filter(name -> name != null && name.startsWith(PREFIX))
                .distinct()
                .toList();
    }

    /** @return nothing when the row does not have the cells that it was made with */
    private static Map<String, List<String>> cells(CTRow row, List<String> keys) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        if (row.sizeOfTcArray() == keys.size()) {
            for (int i = 0; i < keys.size(); i++) {
                if (!keys.get(i).isEmpty()) {
                    cells.put(keys.get(i), lines(row.getTcArray(i)));
                }
            }
        }
        return cells;
    }

    private static List<String> lines(CTTc cell) {
        List<String> lines = new ArrayList<>();
        for (CTP paragraph : DocxText.paragraphs(cell)) {
            String line = ThaiText.inOneLine(text(paragraph));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** With what a reader sees between the letters; deleted text that Word still keeps is no text. */
    private static String text(CTP paragraph) {
        StringBuilder text = new StringBuilder();
        DocxText.walk(paragraph, cursor -> {
            switch (cursor.getName().getLocalPart()) {
                case "t" -> text.append(cursor.getTextValue());
                case "tab", "br", "cr" -> text.append(' ');
                case "noBreakHyphen" -> text.append('-');
                default -> {
                    // Looks, not text.
                }
            }
        });
        return text.toString();
    }
}
