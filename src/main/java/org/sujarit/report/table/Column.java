package org.sujarit.report.table;

import java.util.regex.Pattern;

/**
 * A column of the report.
 *
 * @param key the name in open data: English, {@code snake_case}
 * @param heading the name that is read
 * @param weight the share of the width, in relation to the weights of the other columns; at least 1
 */
public record Column(String key, String heading, int weight) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*");

    public Column {
        heading = XmlText.line(heading);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("The key of a column is English snake_case: " + key);
        }
        if (heading.isBlank()) {
            throw new IllegalArgumentException("A column needs a heading: " + key);
        }
        if (weight < 1) {
            throw new IllegalArgumentException("The weight of a column is at least 1: " + key);
        }
    }

    Column presented(DigitStyle digits) {
        return new Column(key, digits.in(heading), weight);
    }
}
