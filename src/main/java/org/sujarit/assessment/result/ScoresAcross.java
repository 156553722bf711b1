package org.sujarit.assessment.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.sheet.Sheet;
import org.sujarit.assessment.sheet.SheetRow;

/**
 * A table with a column for each item. A list of answers looks alike and has people in its rows: here each row of numbers
 * says beside them that they are scores, or of which year.
 *
 * @param codes the row that names the items
 * @param choices what is written beside each row of scores, by its number
 */
record ScoresAcross(Sheet sheet, SheetRow codes, Map<Integer, String> choices) implements ScoreTable {

    private static final int LAST_HEADING_ROW = 30;

    /** Fewer are a sentence that names some. */
    private static final int LEAST_CODES = 3;

    static Optional<ScoreTable> find(Sheet sheet, ResultSubjects subjects) {
        return sheet.rows().stream()
                .filter(row -> row.number() <= LAST_HEADING_ROW
                        && columns(row, subjects).size() >= LEAST_CODES)
                .findFirst()
                .flatMap(codes -> below(sheet, codes, subjects));
    }

    private static Optional<ScoreTable> below(Sheet sheet, SheetRow codes, ResultSubjects subjects) {
        List<Integer> columns = columns(codes, subjects);
        Map<Integer, String> scores = new TreeMap<>();
        for (SheetRow row : sheet.rows()) {
            if (row.number() > codes.number() && holdsNumbers(row, columns)) {
                scores.put(row.number(), label(row, columns.get(0)));
            }
        }
        boolean ofScores = !scores.isEmpty()
                && scores.values().stream().map(ResultColumns::tidy).allMatch(ResultColumns::isOfScores);
        return ofScores ? Optional.of(new ScoresAcross(sheet, codes, scores)) : Optional.empty();
    }

    private static List<Integer> columns(SheetRow row, ResultSubjects subjects) {
        return row.cells().entrySet().stream()
                .filter(cell -> isScored(subjects.of(cell.getValue().text())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The word for the year stands above the labels. */
    private static boolean isScored(@Nullable String subject) {
        return subject != null && !subject.equals(ResultSubjects.YEAR);
    }

    private static boolean holdsNumbers(SheetRow row, List<Integer> columns) {
        return columns.stream()
                .anyMatch(column -> ScoreText.of(row.text(column)).number() != null);
    }

    private static String label(SheetRow row, int first) {
        return row.cells().keySet().stream()
                .filter(column -> column < first)
                .min(Integer::compare)
                .map(row::text)
                .orElse("");
    }

    @Override
    public int lastHeadingRow() {
        return codes.number() - 1;
    }

    @Override
    public String named(int choice) {
        return Integer.toString(choice);
    }

    @Override
    public List<ResultEntry> entries(int choice) {
        SheetRow scores = sheet.rows().stream()
                .filter(row -> row.number() == choice)
                .findFirst()
                .orElseThrow();
        int first = scores.cells().keySet().stream().min(Integer::compare).orElse(0);
        return scores.cells().keySet().stream()
                .filter(column -> column > first)
                .sorted()
                .map(column -> ResultEntry.across(codes, scores, column))
                .toList();
    }
}
