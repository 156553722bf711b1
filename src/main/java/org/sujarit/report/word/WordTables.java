package org.sujarit.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTVMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.sujarit.refusal.Refused;

/** The tables of a Word file that somebody else made, as rows of texts. */
public final class WordTables {

    /** What may stand around a row or a cell without being one. */
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");

    /** More than a page can show. */
    private static final BigInteger MOST_COLUMNS = BigInteger.valueOf(60);

    private WordTables() {}

    /**
     * Reads the file. A cell merged over several columns is followed by empty ones; one merged over several rows says
     * the same in each. A link stands in the text by its address, and a number that Word made by itself as typed.
     *
     * @return tables from top to bottom, each with its rows, each with its cells
     * @throws Refused when it is no Word file that we take
     */
    public static List<List<List<String>>> read(byte[] file) {
        return DocxFile.use(file, document -> {
            WordCellText texts = new WordCellText(document);
            List<List<List<String>>> tables = new ArrayList<>();
            for (XmlObject table : tables(document)) {
                tables.add(rows(table, texts));
            }
            return tables;
        });
    }

    private static List<XmlObject> tables(XWPFDocument document) {
        return children(document.getDocument().getBody(), "tbl");
    }

    private static List<List<String>> rows(XmlObject table, WordCellText texts) {
        List<List<String>> rows = new ArrayList<>();
        for (XmlObject row : children(table, "tr")) {
            List<String> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            rows.add(cells((CTRow) row, above, texts));
        }
        return rows;
    }

    private static List<String> cells(CTRow row, List<String> above, WordCellText texts) {
        List<String> cells = new ArrayList<>();
        skip(
                cells,
                row.isSetTrPr() && row.getTrPr().sizeOfGridBeforeArray() > 0
                        ? row.getTrPr().getGridBeforeArray(0)
                        : null);
        for (XmlObject one : children(row, "tc")) {
            CTTc cell = (CTTc) one;
            CTTcPr properties = cell.isSetTcPr() ? cell.getTcPr() : null;
            int column = cells.size();
            boolean goesOn = properties != null && properties.isSetVMerge() && goesOn(properties.getVMerge());
            cells.add(goesOn && column < above.size() ? above.get(column) : texts.of(cell));
            CTDecimalNumber span = properties != null && properties.isSetGridSpan() ? properties.getGridSpan() : null;
            int wide = span == null ? 1 : columns(span);
            for (int more = 1; more < wide; more++) {
                cells.add("");
            }
        }
        return cells;
    }

    private static void skip(List<String> cells, @Nullable CTDecimalNumber columns) {
        int empty = columns == null ? 0 : columns(columns);
        for (int one = 0; one < empty; one++) {
            cells.add("");
        }
    }

    /** A number that a broken file leaves out counts as none. */
    private static int columns(CTDecimalNumber number) {
        return number.getVal() == null ? 0 : number.getVal().min(MOST_COLUMNS).intValue();
    }

    private static boolean goesOn(CTVMerge merge) {
        return merge.getVal() == null || merge.getVal() == STMerge.CONTINUE;
    }

    private static List<XmlObject> children(XmlObject parent, String name) {
        List<XmlObject> found = new ArrayList<>();
        try (XmlCursor cursor = parent.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                String local = cursor.getName().getLocalPart();
                if (local.equals(name)) {
                    found.add(cursor.getObject());
                } else if (WRAPPERS.contains(local)) {
                    found.addAll(children(cursor.getObject(), name));
                }
            }
        }
        return found;
    }
}
