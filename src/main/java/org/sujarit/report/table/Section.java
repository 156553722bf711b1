package org.sujarit.report.table;

import java.util.List;

/**
 * Prose before or after the table.
 *
 * @param heading empty for none
 * @param paragraphs from top to bottom
 */
public record Section(String heading, List<Paragraph> paragraphs) {

    public Section {
        heading = XmlText.line(heading);
        paragraphs = List.copyOf(paragraphs);
    }

    public static Section of(String heading, List<String> lines) {
        return new Section(heading, lines.stream().map(Paragraph::text).toList());
    }

    Section presented(DigitStyle digits) {
        return new Section(
                digits.in(heading),
                paragraphs.stream()
                        .map(paragraph -> paragraph.presented(digits))
                        .toList());
    }
}
