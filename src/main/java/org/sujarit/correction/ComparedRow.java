package org.sujarit.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.Measure;
import org.sujarit.report.compile.Wording;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.DigitStyle;
import org.sujarit.thai.ThaiDigits;

/** One row of the report beside the same row of the document, cell by cell and, in the results, line by line. */
final class ComparedRow {

    private final String id;
    private final Measure measure;
    private final DigitStyle digits;
    private final boolean open;

    /**
     * @param digits of the document
     * @param cycleOpen whether the measures of the year are still being carried out
     */
    ComparedRow(String id, Measure measure, DigitStyle digits, boolean cycleOpen) {
        this.id = id;
        this.measure = measure;
        this.digits = digits;
        this.open = cycleOpen && measure.state().takesEvidence();
    }

    List<Difference> compare(
            List<Column> columns, Map<String, List<String>> recorded, Map<String, List<String>> written) {
        List<Difference> differences = new ArrayList<>();
        for (Column column : columns) {
            List<String> known = recorded.getOrDefault(column.key(), List.of());
            // A file that was made without that column says nothing about it.
            List<String> found = written.getOrDefault(column.key(), known);
            if (!known.equals(found)) {
                differences.addAll(
                        switch (column.key()) {
                            case "result" -> results(column, known, found);
                            case "outcome" -> List.of(outcome(column, known, found));
                            case "problems" -> List.of(readOnly(column, "", text(known), text(found), ReadOnly.SHAPE));
                            default -> List.of(readOnly(column, "", text(known), text(found), ReadOnly.COLUMN));
                        });
            }
        }
        return differences;
    }

    private List<Difference> results(Column column, List<String> known, List<String> found) {
        if (known.size() != found.size()) {
            return List.of(readOnly(column, "", text(known), text(found), ReadOnly.SHAPE));
        }
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            if (!known.get(i).equals(found.get(i))) {
                differences.add(line(column, i + 1, known.get(i), found.get(i)));
            }
        }
        return differences;
    }

    private Difference line(Column column, int number, String known, String found) {
        Wording.Line line =
                lines().filter(one -> one.printed().equals(known)).findFirst().orElse(null);
        String text = line == null ? null : line.textIn(found);
        Difference.Target target = line == null || text == null ? null : target(line.result(), text);
        return difference(column, "/" + number, known, found, target);
    }

    private Stream<Wording.Line> lines() {
        return Wording.lines(measure, digits).stream();
    }

    /** The last line holds the numbers; what stands before it is the sentence. */
    private Difference outcome(Column column, List<String> known, List<String> found) {
        int last = known.size() - 1;
        boolean numbersStay = last > 0 && found.size() > 1 && known.get(last).equals(found.get(found.size() - 1));
        if (!numbersStay) {
            return readOnly(column, "", text(known), text(found), ReadOnly.SHAPE);
        }
        String sentence = text(found.subList(0, found.size() - 1));
        return difference(column, "", text(known.subList(0, last)), sentence, target(null, sentence));
    }

    private Difference.Target target(@Nullable Long result, String text) {
        return new Difference.Target(measure.id(), result, ThaiDigits.asciiInText(text));
    }

    private Difference difference(
            Column column, String place, String known, String found, Difference.@Nullable Target target) {
        if (target == null) {
            return readOnly(column, place, known, found, ReadOnly.SHAPE);
        }
        if (!open) {
            return readOnly(column, place, known, found, ReadOnly.STATE);
        }
        return new Difference(
                id + "/" + column.key() + place,
                measure.code(),
                column.key(),
                column.heading(),
                known,
                found,
                target,
                null);
    }

    private Difference readOnly(Column column, String place, String known, String found, ReadOnly why) {
        return new Difference(
                id + "/" + column.key() + place,
                measure.code(),
                column.key(),
                column.heading(),
                known,
                found,
                null,
                why);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
