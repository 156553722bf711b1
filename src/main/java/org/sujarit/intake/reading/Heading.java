package org.sujarit.intake.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.intake.typed.Told;

/**
 * Where each column of the form stands in a table.
 *
 * @param places by column, from 0
 * @param others what is written above the columns that are none of the form, by column
 * @param width how many columns the table has
 */
record Heading(Map<FormColumn, Integer> places, Map<Integer, String> others, int width) {

    /** A table that begins below its heading, as part of one that was copied. */
    static final Heading OFFICIAL = new Heading(
            Map.of(
                    FormColumn.ITEM, 0,
                    FormColumn.WEAKNESS, 1,
                    FormColumn.MEASURE, 2,
                    FormColumn.RESULT, 3,
                    FormColumn.OUTCOME, 4),
            Map.of(),
            5);

    private static final Pattern ROW_NUMBER = Pattern.compile("(?:ลำดับ)?(?:ที่)?|no\\.?|#", Pattern.CASE_INSENSITIVE);

    /** So much of what is left out is repeated. */
    private static final int SHOWN = 200;

    /** One title may be spelt in a way that nobody foresaw; two would be another table. */
    private static final int LEAST_TITLES = FormColumn.OFFICIAL - 1;

    /** The heading in that row, when it is one. */
    static Optional<Heading> in(List<String> row) {
        Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);
        Map<Integer, String> others = new TreeMap<>();
        for (int column = 0; column < row.size(); column++) {
            FormColumn found = FormColumn.of(row.get(column)).orElse(null);
            if (found == null || places.putIfAbsent(found, column) != null) {
                others.put(column, oneLine(row.get(column)));
            }
        }
        boolean usable = places.containsKey(FormColumn.ITEM) && places.containsKey(FormColumn.MEASURE);
        long official = places.keySet().stream()
                .filter(column -> column != FormColumn.DAY)
                .count();
        return usable && official >= LEAST_TITLES
                ? Optional.of(new Heading(places, others, row.size()))
                : Optional.empty();
    }

    /** What stands in that column of a row; empty when the table or the row does not reach so far. */
    String text(List<String> row, FormColumn column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place);
    }

    /** What a row says in columns that are none of the form, each with its title; numbers of rows say nothing. */
    String leftOut(List<String> row) {
        Told told = new Told();
        others.forEach((column, title) -> {
            String text = column < row.size() ? oneLine(row.get(column)) : "";
            if (!text.isEmpty() && !ROW_NUMBER.matcher(title).matches()) {
                told.add("column", title.isEmpty() ? Integer.toString(column + 1) : title, shortened(text));
            }
        });
        return told.text();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Whether a table without a heading can be the rest of one with this heading. */
    boolean fits(@Nullable List<String> row) {
        return row != null && row.size() == width;
    }
}
