package org.sujarit.assessment.result;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.sheet.SheetRow;
import org.sujarit.thai.ThaiDigits;

/**
 * Where what stands in a table whose rows are items.
 *
 * @param headingRow number of the row with the headings
 * @param code column of the codes, from 0
 * @param scores what is written above each column that may be of the scores, by column
 * @param recommendation column of the recommendations, when there is one
 */
record ResultColumns(int headingRow, int code, Map<Integer, String> scores, @Nullable Integer recommendation) {

    static final List<String> HEADINGS = List.of("รหัส", "หัวข้อการประเมิน", "คะแนน", "ข้อเสนอแนะของผู้ประเมิน");

    private static final int LAST_HEADING_ROW = 30;
    private static final Pattern CODE = Pattern.compile(
            "รหัส(ข้อ|หัวข้อ|ข้อคำถาม|คำถาม|ตัวชี้วัด)?|ข้อ(ที่|คำถาม)?|ตัวชี้วัด|code|item([ _]?code)?");
    private static final Pattern SCORE = Pattern.compile(
            "(ค่า|ผล|ผลการ)?คะแนน(ที่ได้|เฉลี่ย|ประเมิน|การประเมิน|ผลการประเมิน|ita|รายข้อ)*|ร้อยละ|ผลการประเมิน|scores?|points|percent|%");
    private static final Pattern YEAR =
            Pattern.compile("(?:(?:ปี|พ ?ศ|ปีงบประมาณ|ita|year)? ?)*(25[0-9]{2}|20[0-9]{2})$");
    private static final Pattern RECOMMENDATION =
            Pattern.compile("ข้อเสนอแนะ(ของผู้ประเมิน|เพิ่มเติม)?|(assessor )?recommendations?");

    /** What a heading says beside its name: of how many, in what. */
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    /** The first row that names a column of codes and one of scores. */
    static Optional<ResultColumns> find(List<SheetRow> rows) {
        return rows.stream()
                .filter(row -> row.number() <= LAST_HEADING_ROW)
                .map(ResultColumns::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ResultColumns> read(SheetRow row) {
        Map<Integer, String> headings = new TreeMap<>();
        row.cells().forEach((column, cell) -> headings.put(column, cell.text()));
        Integer code = first(CODE, headings);
        Map<Integer, String> scores = new TreeMap<>(headings);
        scores.keySet().removeIf(column -> column.equals(code) || !isOfScores(tidy(headings.get(column))));
        if (code == null || scores.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ResultColumns(row.number(), code, scores, first(RECOMMENDATION, headings)));
    }

    private static @Nullable Integer first(Pattern name, Map<Integer, String> headings) {
        return headings.entrySet().stream()
                .filter(heading -> name.matcher(tidy(heading.getValue())).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether that is written above or beside scores: their name, a year, or both. */
    static boolean isOfScores(String tidy) {
        String name = YEAR.matcher(tidy).replaceFirst("").strip();
        return name.isEmpty()
                ? !tidy.isEmpty()
                : SCORE.matcher(name.replace(" ", "")).matches();
    }

    /** The year that a heading names, Buddhist Era; null when it names none. */
    static @Nullable Integer yearIn(String heading) {
        Matcher year = YEAR.matcher(tidy(heading));
        int named = year.find() ? Integer.parseInt(year.group(1)) : 0;
        return named == 0 ? null : named < 2400 ? Integer.valueOf(named + 543) : Integer.valueOf(named);
    }

    static String tidy(@Nullable String heading) {
        String ascii = ThaiDigits.toAscii(heading == null ? "" : heading).toLowerCase(Locale.ROOT);
        return ASIDE.matcher(ascii)
                .replaceAll(" ")
                .replaceAll("[\\s\\u00A0*:.]+", " ")
                .strip();
    }

    /** Which of these, by place, names that year; null when none or several do. */
    static @Nullable Integer ofYear(int itaYear, Collection<Map.Entry<Integer, String>> named) {
        List<Integer> found = named.stream()
                .filter(one -> Integer.valueOf(itaYear).equals(yearIn(one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
