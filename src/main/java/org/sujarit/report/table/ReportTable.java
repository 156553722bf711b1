package org.sujarit.report.table;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
 * @param frame what stands around the table
 * @param draft whether the document is marked {@value #DRAFT_MARK}, because it is not yet published
 */
public record ReportTable(
        String documentNumber,
        List<String> titleLines,
        List<Column> columns,
        List<Group> groups,
        boolean draft,
        Frame frame) {

    /** The mark of a document that nobody may rely on yet. */
    public static final String DRAFT_MARK = "ร่าง";

    public ReportTable {
        // Documents frozen before there were frames have none.
        frame = Objects.requireNonNullElse(frame, Frame.NONE);
        documentNumber = XmlText.line(documentNumber);
        titleLines = titleLines.stream().map(XmlText::line).toList();
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        if (titleLines.isEmpty() || titleLines.get(0).isBlank()) {
            throw new IllegalArgumentException("A report needs a title");
        }
        if (columns.isEmpty() && frame.opening().isEmpty()) {
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

    /** Only a table, without a frame. */
    public ReportTable(
            String documentNumber, List<String> titleLines, List<Column> columns, List<Group> groups, boolean draft) {
        this(documentNumber, titleLines, columns, groups, draft, Frame.NONE);
    }

    /** A letter: words without a table. */
    public static ReportTable letter(List<String> titleLines, boolean draft, Frame frame) {
        return new ReportTable("", titleLines, List.of(), List.of(), draft, frame);
    }

    /** Whether it is only words, so that there is nothing to calculate with. */
    public boolean letter() {
        return columns.isEmpty();
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

    /**
     * The same document without the mark of a draft.
     *
     * @param signed those who stand behind it, in the order of the places to sign
     */
    public ReportTable published(List<Signature.Signer> signed) {
        return new ReportTable(documentNumber, titleLines, columns, groups, false, frame.signedBy(signed));
    }

    /** The same document, leading back to what was published. */
    public ReportTable sealed(Seal seal) {
        return new ReportTable(documentNumber, titleLines, columns, groups, draft, frame.sealed(seal));
    }

    /** The document as people read it: its digits, a dash for each empty cell. Presenting it twice changes nothing. */
    public ReportTable presented() {
        DigitStyle digits = frame.digits();
        return new ReportTable(
                digits.in(documentNumber),
                titleLines.stream().map(digits::in).toList(),
                columns.stream().map(column -> column.presented(digits)).toList(),
                groups.stream()
                        .filter(group -> !group.rows().isEmpty())
                        .map(group -> group.presented(digits))
                        .toList(),
                draft,
                frame.presented());
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
                draft,
                frame.asData());
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
