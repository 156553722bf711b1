package org.sujarit.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What a program finds in the Word document. */
public final class ReadDocx {

    private ReadDocx() {}

    public static XWPFDocument document(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    /** The cells of all tables, without their header rows. */
    public static List<List<String>> cells(byte[] file) throws IOException {
        try (XWPFDocument document = document(file)) {
            List<List<String>> rows = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                table.getRows().stream().skip(1).forEach(row -> rows.add(texts(row)));
            }
            return rows;
        }
    }

    static List<String> links(byte[] file) throws IOException {
        try (XWPFDocument document = document(file)) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(XWPFHyperlinkRun.class::isInstance)
                    .map(run -> Objects.requireNonNull(((XWPFHyperlinkRun) run).getHyperlink(document))
                            .getURL())
                    .toList();
        }
    }

    static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(ReadDocx::text).toList();
    }

    private static String text(XWPFTableCell cell) {
        // The tab after a mark is the blank of the model.
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .map(text -> text.replace('\t', ' '))
                .collect(Collectors.joining("\n"));
    }
}
