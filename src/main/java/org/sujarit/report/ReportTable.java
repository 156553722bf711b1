package org.sujarit.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sujarit.thai.ThaiDigits;

/**
 * An official document that is a table, as data: all formats are made from it, so that they cannot disagree. It holds
 * ASCII digits; {@link #presented()} is what people are shown.
 *
 * @param documentNumber as the agency's register gives it, {@code ที่ กจ 74101/123}; empty until it has one
 * @param titleLines what stands above the table, at least one line
 * @param columns from left to right, at least one
 * @param groups in the order of the document; one without rows is not shown
 * @param draft whether the document is marked {@value #DRAFT_MARK}, because it is not yet published
 */
public record ReportTable(
        String documentNumber, List<String> titleLines, List<Column> columns, List<Group> groups, boolean draft) {

    /** The mark of a document that nobody may rely on yet. */
    public static final String DRAFT_MARK = "ร่าง";

    public ReportTable {
        titleLines = List.copyOf(titleLines);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        if (titleLines.isEmpty() || titleLines.get(0).isBlank()) {
            throw new IllegalArgumentException("A report needs a title");
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A report needs columns");
        }
        requireDistinct(columns.stream().map(Column::key).toList());
        requireDistinct(groups.stream().map(Group::key).toList());
        requireDistinct(rows(groups).stream().map(Row::bookmark).toList());
        for (Row row : rows(groups)) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Row " + row.id() + " has " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** All rows, whatever their group. */
    public List<Row> rows() {
        return rows(groups);
    }

    /** The title as one line, for the properties of a file. */
    public String title() {
        return String.join(" ", titleLines);
    }

    /** The share of a column in the width of the table, in percent. */
    public int percent(Column column) {
        int all = columns.stream().mapToInt(Column::weight).sum();
        return Math.round(100f * column.weight() / all);
    }

    /** The percentage in steps of five, from 5 to 50: the width has to be the name of a style, never a style. */
    public int step(Column column) {
        return Math.min(50, Math.max(5, Math.round(percent(column) / 5f) * 5));
    }

    /** The same document without the mark of a draft. */
    public ReportTable published() {
        return new ReportTable(documentNumber, titleLines, columns, groups, false);
    }

    /** The document as people read it: Thai digits, a dash for each empty cell. Presenting it twice changes nothing. */
    public ReportTable presented() {
        return new ReportTable(
                ThaiDigits.inText(documentNumber),
                titleLines.stream().map(ThaiDigits::inText).toList(),
                columns.stream().map(Column::presented).toList(),
                groups.stream()
                        .filter(group -> !group.rows().isEmpty())
                        .map(Group::presented)
                        .toList(),
                draft);
    }

    /**
     * The document as programs read it: ASCII digits, and an ISO date or interval in place of a paragraph that is
     * nothing but a Thai date or period. Dates within a sentence stay as they were written. An empty cell stays empty
     * and a group without rows stays.
     */
    public ReportTable asData() {
        return new ReportTable(
                ThaiDigits.asciiInText(documentNumber),
                titleLines.stream().map(ThaiDigits::asciiInText).toList(),
                columns,
                groups.stream().map(Group::asData).toList(),
                draft);
    }

    private static List<Row> rows(List<Group> groups) {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    private static void requireDistinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("Used twice in one report: " + name);
            }
        }
    }
}
