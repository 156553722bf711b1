package org.sujarit.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.sujarit.refusal.Reasons;
import org.sujarit.report.table.Column;

/**
 * The places of a Word template that are filled in, each written as {@code {{name}}}: the title, a paragraph that is
 * repeated for each of its lines; the number of the document and the mark of a draft, where they are wanted; and the
 * block that is repeated for each group, from the heading of the group to the table with one row that stands for every
 * measure, each column alone in its cell.
 */
final class DocxTemplate {

    static final String TITLE = "{{title}}";
    static final String NUMBER = "{{document_number}}";
    static final String DRAFT = "{{draft}}";
    static final String GROUP = "{{group}}";

    private final XWPFDocument document;
    private final List<Column> columns;
    private final Reasons problems = new Reasons();
    private final List<XmlObject> block = new ArrayList<>();
    private List<String> keys = List.of();
    private int prototype;

    private DocxTemplate(XWPFDocument document, List<Column> columns) {
        this.document = document;
        this.columns = columns;
    }

    static DocxTemplate in(XWPFDocument document, List<Column> columns) {
        DocxTemplate template = new DocxTemplate(document, columns);
        template.find();
        return template;
    }

    static String place(Column column) {
        return "{{" + column.key() + "}}";
    }

    /** What is to be mended before it can be filled in. */
    Reasons problems() {
        return problems;
    }

    XWPFDocument document() {
        return document;
    }

    /** What is repeated for each group; the table is the last of it. */
    List<XmlObject> block() {
        return block;
    }

    /** Where in the table the row stands that is repeated for each measure. */
    int prototype() {
        return prototype;
    }

    /** Key of the column in each cell of that row, empty where the cell stays as it is. */
    List<String> keys() {
        return keys;
    }

    /** The paragraphs outside of the block that hold that name. */
    List<CTP> holding(String name) {
        List<CTP> found = new ArrayList<>();
        List<XmlObject> parts =
                new ArrayList<>(DocxText.blocks(document.getDocument().getBody()));
        parts.removeAll(block);
        parts.addAll(marginals(document));
        for (XmlObject part : parts) {
            List<CTP> paragraphs = part instanceof CTP one ? List.of(one) : DocxText.paragraphs(part);
            paragraphs.stream().filter(one -> DocxText.of(one).contains(name)).forEach(found::add);
        }
        return found;
    }

    /** Headers and footers, those too that were not there when the document was read. */
    static List<XmlObject> marginals(XWPFDocument document) {
        List<XmlObject> found = new ArrayList<>();
        for (POIXMLDocumentPart part : document.getRelations()) {
            if (part instanceof XWPFHeaderFooter marginal) {
                found.add(marginal._getHdrFtr());
            }
        }
        return found;
    }

    private void find() {
        List<XmlObject> parts = DocxText.blocks(document.getDocument().getBody());
        Optional<CTTbl> table = parts.stream()
                .filter(CTTbl.class::isInstance)
                .map(CTTbl.class::cast)
                .filter(one -> row(one) >= 0)
                .findFirst();
        if (table.isPresent()) {
            prototype = row(table.get());
            cells(table.get().getTrArray(prototype));
            block(parts, parts.indexOf(table.get()));
        } else {
            problems.against("file", "template.table.missing", names(columns));
        }
        if (holding(TITLE).isEmpty()) {
            problems.against("file", "template.title.missing");
        }
    }

    /** Where the first row with a column stands, or -1. */
    private int row(CTTbl table) {
        for (int i = 0; i < table.sizeOfTrArray(); i++) {
            String text = DocxText.of(table.getTrArray(i));
            if (columns.stream().anyMatch(column -> text.contains(place(column)))) {
                return i;
            }
        }
        return -1;
    }

    private void cells(CTRow row) {
        List<String> found = new ArrayList<>();
        for (CTTc cell : row.getTcList()) {
            found.add(key(DocxText.of(cell).strip(), found));
        }
        keys = List.copyOf(found);
        List<Column> missing = columns.stream()
                .filter(column -> !DocxText.of(row).contains(place(column)))
                .toList();
        if (!missing.isEmpty()) {
            problems.against("file", "template.columns.missing", names(missing));
        }
    }

    private String key(String text, List<String> earlier) {
        for (Column column : columns) {
            if (text.contains(place(column))) {
                if (!text.equals(place(column))) {
                    problems.against("file", "template.column.not-alone", place(column));
                } else if (earlier.contains(column.key())) {
                    problems.against("file", "template.column.twice", place(column));
                }
                return column.key();
            }
        }
        return "";
    }

    private void block(List<XmlObject> parts, int table) {
        int first = table;
        for (int i = table - 1; i >= 0; i--) {
            if (DocxText.of(parts.get(i)).contains(GROUP)) {
                first = i;
            }
        }
        block.addAll(parts.subList(first, table + 1));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(DocxTemplate::place).collect(Collectors.joining(" "));
    }
}
