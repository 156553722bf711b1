package org.sujarit.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One cell of the report.
 *
 * @param paragraphs from top to bottom; none for a cell with nothing to say
 */
public record Cell(List<Paragraph> paragraphs) {

    /** What an official table shows where there is nothing to say. */
    static final String NOTHING = "-";

    public Cell {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Cell of(Paragraph... paragraphs) {
        return new Cell(List.of(paragraphs));
    }

    /** Each line of the text becomes a paragraph; blank lines are left out. */
    public static Cell text(String text) {
        return new Cell(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Paragraph::text)
                .toList());
    }

    /** The texts as the numbered steps 1, 2, 3. */
    public static Cell numbered(List<String> texts) {
        List<Paragraph> steps = new ArrayList<>();
        texts.forEach(text -> steps.add(Paragraph.numbered(steps.size() + 1, text)));
        return new Cell(steps);
    }

    public static Cell empty() {
        return new Cell(List.of());
    }

    /** The cell as text, a paragraph a line. */
    public String text() {
        return paragraphs.stream().map(Paragraph::line).collect(Collectors.joining("\n"));
    }

    public Stream<Run> links() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(Run::linked);
    }

    Cell asData() {
        return new Cell(paragraphs.stream().map(Paragraph::asData).toList());
    }

    Cell presented(DigitStyle digits) {
        return text().isBlank()
                ? text(NOTHING)
                : new Cell(paragraphs.stream()
                        .map(paragraph -> paragraph.presented(digits))
                        .toList());
    }
}
