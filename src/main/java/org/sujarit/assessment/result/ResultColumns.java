package org.sujarit.assessment.result;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.sheet.SheetRow;

/**
 * Where what stands in a file of results.
 *
 * @param headingRow number of the row with the headings
 * @param code column of the codes, from 0
 * @param score column of the scores
 * @param recommendation column of the recommendations, when there is one
 */
record ResultColumns(int headingRow, int code, int score, @Nullable Integer recommendation) {

    static final List<String> HEADINGS = List.of("รหัส", "หัวข้อการประเมิน", "คะแนน", "ข้อเสนอแนะของผู้ประเมิน");

    private static final int LAST_HEADING_ROW = 30;
    private static final List<String> CODES =
            List.of("รหัส", "รหัสข้อ", "รหัสหัวข้อ", "ข้อ", "code", "item", "item code", "item_code");
    private static final List<String> SCORES = List.of("คะแนน", "คะแนนที่ได้", "score", "points");
    private static final List<String> RECOMMENDATIONS = List.of(
            "ข้อเสนอแนะ", "ข้อเสนอแนะของผู้ประเมิน", "recommendation", "recommendations", "assessor recommendation");

    /** The first row that names a column of codes and one of scores. */
    static Optional<ResultColumns> find(List<SheetRow> rows) {
        return rows.stream()
                .filter(row -> row.number() <= LAST_HEADING_ROW)
                .map(ResultColumns::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ResultColumns> read(SheetRow row) {
        Map<String, Integer> columns = new HashMap<>();
        row.cells().forEach((column, cell) -> columns.merge(tidy(cell.text()), column, Math::min));
        Integer code = first(CODES, columns);
        Integer score = first(SCORES, columns);
        return code == null || score == null
                ? Optional.empty()
                : Optional.of(new ResultColumns(row.number(), code, score, first(RECOMMENDATIONS, columns)));
    }

    private static @Nullable Integer first(List<String> names, Map<String, Integer> columns) {
        return names.stream()
                .filter(columns::containsKey)
                .findFirst()
                .map(columns::get)
                .orElse(null);
    }

    private static String tidy(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s*:]+", " ").strip();
    }
}
