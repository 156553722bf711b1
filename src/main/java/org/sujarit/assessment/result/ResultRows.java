package org.sujarit.assessment.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.sheet.Sheet;
import org.sujarit.assessment.sheet.SheetCell;
import org.sujarit.assessment.sheet.SheetRow;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;
import org.sujarit.thai.ThaiText;

/** Understands the rows of a file as the results of one ITA year, and tells row by row what cannot be understood. */
public final class ResultRows {

    static final String YEAR = "ปี ITA";
    static final String TOTAL = "คะแนนรวม";
    public static final String INDICATOR = "ตัวชี้วัดที่ ";

    /** More than anybody reads; the count of the rest is told. */
    private static final int MOST_REASONS = 100;

    private static final int LONGEST_REPEATED = 60;

    private static final Pattern YEARS = Pattern.compile("(ปี|ปี ?ita|ita year|year)");
    private static final Pattern TOTALS = Pattern.compile("(รวม|คะแนนรวม|คะแนนรวม ?ita|total|ita)");
    private static final Pattern INDICATORS = Pattern.compile("(ตัวชี้วัด|ตัวชี้วัดที่|indicator|ind) ?([1-9][0-9]?)");
    private static final Pattern PARTS = Pattern.compile("(.+?) ?(ส่วนที่|part) ?([0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,30})?");

    private final Sheet sheet;
    private final Catalogue catalogue;
    private final Set<String> items = new HashSet<>();
    private final ResultColumns columns;
    private final Reasons reasons = new Reasons();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<TypedResults.TypedMark> marks = new ArrayList<>();
    private final List<TypedResults.TypedScore> scores = new ArrayList<>();
    private int against;
    private int itaYear;
    private @Nullable BigDecimal total;

    private ResultRows(Sheet sheet, Catalogue catalogue, int itaYear, ResultColumns columns) {
        this.sheet = sheet;
        this.catalogue = catalogue;
        this.columns = columns;
        this.itaYear = itaYear;
        catalogue.items().stream().map(Item::code).forEach(items::add);
    }

    /**
     * @param itaYear the year whose results are expected; a file that names another says so
     * @throws Refused with every cell that is wrong
     */
    public static TypedResults read(Sheet sheet, Catalogue catalogue, int itaYear) {
        Optional<ResultColumns> columns = ResultColumns.find(sheet.rows());
        RespondentLists.refuse(sheet.rows(), columns);
        return new ResultRows(
                        sheet,
                        catalogue,
                        itaYear,
                        columns.orElseThrow(() -> Refused.field("file", "assessment.file.no-heading")))
                .read();
    }

    private TypedResults read() {
        sheet.merged().forEach(this::merged);
        sheet.rows().stream().filter(row -> row.number() > columns.headingRow()).forEach(this::row);
        if (against > MOST_REASONS) {
            reasons.against("file", "assessment.file.more", Integer.toString(against - MOST_REASONS));
        }
        if (against == 0 && scores.isEmpty()) {
            reasons.against("file", "assessment.file.no-scores");
        }
        reasons.refuseIfAny();
        return new TypedResults(itaYear, total, marks, scores);
    }

    /** Only the first cell of a merged area has a value; whose the others are cannot be known. */
    private void merged(Sheet.Area area) {
        boolean below = area.lastRow() > columns.headingRow();
        boolean read = covers(area, columns.code())
                || covers(area, columns.score())
                || (columns.recommendation() != null && covers(area, columns.recommendation()));
        if (below && read) {
            int row = Math.max(area.firstRow(), columns.headingRow() + 1);
            against(row, area.firstColumn(), "assessment.file.merged");
        }
    }

    private static boolean covers(Sheet.Area area, int column) {
        return area.firstColumn() <= column && column <= area.lastColumn();
    }

    private void row(SheetRow row) {
        SheetCell score = row.cells().get(columns.score());
        String code = row.text(columns.code());
        String recommendation = ThaiText.normalised(row.text(columns.recommendation()));
        boolean hasScore = score != null;
        if (!hasScore && recommendation.isEmpty()) {
            return; // a line of the template nobody filled in, or a heading between two groups
        }
        if (row.hidden()) {
            against(row.number(), columns.code(), "assessment.file.hidden");
        } else if (code.isEmpty()) {
            against(row.number(), columns.code(), "assessment.file.no-code");
        } else if (score == null) {
            against(row.number(), columns.score(), "assessment.file.no-score");
        } else {
            entered(row.number(), tidy(code), score, recommendation);
        }
    }

    private void entered(int row, String code, SheetCell score, String recommendation) {
        String subject = subject(code);
        if (subject == null) {
            against(row, columns.code(), "assessment.file.unknown", code, Integer.toString(catalogue.itaYear()));
            return;
        }
        Integer before = seen.putIfAbsent(subject, row);
        if (before != null) {
            against(row, columns.code(), "assessment.file.twice", code, before.toString());
            return;
        }
        BigDecimal value = value(row, score, subject.equals(YEAR));
        if (value != null) {
            keep(row, subject, value, recommendation);
        }
    }

    private void keep(int row, String subject, BigDecimal value, String recommendation) {
        if (subject.equals(YEAR)) {
            if (value.compareTo(BigDecimal.valueOf(itaYear)) != 0) {
                against(row, columns.score(), "assessment.file.year", value.toPlainString(), Integer.toString(itaYear));
            }
        } else if (subject.equals(TOTAL)) {
            total = value;
        } else if (items.contains(subject)) {
            Integer column = columns.recommendation();
            if (recommendation.length() > Longest.TEXT && column != null) {
                against(row, column, "assessment.file.text", Integer.toString(Longest.TEXT));
            }
            scores.add(new TypedResults.TypedScore(subject, value, recommendation.isEmpty() ? null : recommendation));
        } else {
            marks.add(new TypedResults.TypedMark(subject, value));
        }
    }

    private @Nullable BigDecimal value(int row, SheetCell cell, boolean year) {
        if (cell.fault() == SheetCell.Fault.FORMULA) {
            against(row, columns.score(), "assessment.file.formula");
        } else if (cell.fault() == SheetCell.Fault.ERROR) {
            against(row, columns.score(), "assessment.file.error-value");
        } else {
            String text = ThaiDigits.toAscii(cell.text());
            if (!NUMBER.matcher(text).matches()) {
                against(row, columns.score(), "assessment.file.number", cell.text());
                return null;
            }
            BigDecimal value = new BigDecimal(text);
            if (year || Results.inRange(value)) {
                return value;
            }
            against(row, columns.score(), "assessment.file.range", text);
        }
        return null;
    }

    /** What the row is about: the year, the total, a mark's code or an item's code; null when it is unknown. */
    private @Nullable String subject(String code) {
        if (YEARS.matcher(code).matches()) {
            return YEAR;
        }
        if (TOTALS.matcher(code).matches()) {
            return TOTAL;
        }
        Matcher indicator = INDICATORS.matcher(code);
        String mark = indicator.matches() ? "ind" + indicator.group(2) : markCode(code);
        if (catalogue.markNames().containsKey(mark)) {
            return mark;
        }
        return item(code);
    }

    private static String markCode(String code) {
        Matcher part = PARTS.matcher(code);
        return (part.matches() ? part.group(1) + part.group(3) : code).toUpperCase(Locale.ROOT);
    }

    private @Nullable String item(String code) {
        try {
            String item = ItemCode.typed(code.replace(" ", "")).value();
            return items.contains(item) ? item : null;
        } catch (Refused wrongShape) {
            return null;
        }
    }

    private static String tidy(String code) {
        return ThaiDigits.toAscii(code)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0.:()]+", " ")
                .strip();
    }

    /** What was typed is repeated, but not a whole page of it. */
    private static String shortened(String typed) {
        return typed.length() <= LONGEST_REPEATED ? typed : typed.substring(0, LONGEST_REPEATED) + "…";
    }

    private void against(int row, int column, String key, String... arguments) {
        against++;
        if (against <= MOST_REASONS) {
            List<Object> all = new ArrayList<>(List.of(Integer.toString(row), Sheet.column(column)));
            Stream.of(arguments).map(ResultRows::shortened).forEach(all::add);
            reasons.against(Sheet.column(column) + row, key, all.toArray());
        }
    }
}
