package org.sujarit.report.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader finds in a report, for comparing it with what a file gives back. */
public final class ReportText {

    private ReportText() {}

    /** The texts of all cells, row by row. */
    public static List<List<String>> cells(ReportTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    static String of(ReportTable table) {
        Stream<String> cells = cells(table).stream().flatMap(List::stream);
        return Stream.concat(Stream.concat(Stream.of(table.documentNumber()), table.titleLines().stream()), cells)
                .collect(Collectors.joining("\n"));
    }

    /** The text without the few names of the reference year that keep their digits. */
    public static String withoutLatinNames(String text) {
        return text.replaceAll("https?://\\S+|\\S+@\\S+|2566\\.pdf|COVID-19|G2G", "");
    }

    public static List<String> links(ReportTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Cell::links)
                .map(Run::href)
                .toList();
    }
}
