package org.sujarit.report.table;

import java.util.List;
import org.sujarit.thai.ThaiDigits;

/**
 * The rows that answer one instrument of the assessment.
 *
 * @param key the instrument: IIT, EIT or OIT
 * @param heading the name that is read
 * @param rows in the order of the items
 */
public record Group(String key, String heading, List<Row> rows) {

    public Group {
        heading = XmlText.line(heading);
        if (!key.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("The key of a group is a word in ASCII: " + key);
        }
        if (heading.isBlank()) {
            throw new IllegalArgumentException("A group needs a heading: " + key);
        }
        rows = List.copyOf(rows);
    }

    Group asData() {
        return new Group(
                key,
                ThaiDigits.asciiInText(heading),
                rows.stream().map(Row::asData).toList());
    }

    Group presented(DigitStyle digits) {
        return new Group(
                key,
                digits.in(heading),
                rows.stream().map(row -> row.presented(digits)).toList());
    }
}
