package org.sujarit.intake.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each column of the form stands in a table.
 *
 * @param places by column, from 0
 * @param width how many columns the table has
 */
record Heading(Map<FormColumn, Integer> places, int width) {

    /** A table that begins below its heading, as part of one that was copied. */
    static final Heading OFFICIAL = new Heading(
            Map.of(
                    FormColumn.ITEM, 0,
                    FormColumn.WEAKNESS, 1,
                    FormColumn.MEASURE, 2,
                    FormColumn.RESULT, 3,
                    FormColumn.OUTCOME, 4),
            5);

    /** One title may be spelt in a way that nobody foresaw; two would be another table. */
    private static final int LEAST_TITLES = FormColumn.values().length - 1;

    /** The heading in that row, when it is one. */
    static Optional<Heading> in(List<String> row) {
        Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);
        for (int column = 0; column < row.size(); column++) {
            int place = column;
            FormColumn.of(row.get(column)).ifPresent(found -> places.putIfAbsent(found, place));
        }
        boolean usable = places.containsKey(FormColumn.ITEM) && places.containsKey(FormColumn.MEASURE);
        return usable && places.size() >= LEAST_TITLES
                ? Optional.of(new Heading(places, row.size()))
                : Optional.empty();
    }

    /** What stands in that column of a row; empty when the table or the row does not reach so far. */
    String text(List<String> row, FormColumn column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place);
    }

    /** Whether a table without a heading can be the rest of one with this heading. */
    boolean fits(@Nullable List<String> row) {
        return row != null && row.size() == width;
    }
}
