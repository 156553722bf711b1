package org.sujarit.assessment.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.Assessment;
import org.sujarit.assessment.Mark;
import org.sujarit.assessment.Score;
import org.sujarit.assessment.result.TypedResults.TypedMark;
import org.sujarit.assessment.result.TypedResults.TypedScore;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/**
 * Results that fit the catalogue of their year.
 *
 * @param total the published total, when it was entered
 */
public record Results(@Nullable BigDecimal total, List<Mark> marks, List<Score> scores) {

    /** Finer than any published score, and no finer than a cell of a workbook can hold. */
    public static final int DECIMALS = 10;

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int LONGEST_SCALE = 100;

    /** Notes every row that does not fit; what is returned may be used only when there is none. */
    static Results checked(TypedResults typed, Catalogue catalogue, Reasons reasons) {
        inRange(reasons, "total", typed.total());
        List<TypedScore> rows = typed.scores() == null ? List.of() : typed.scores();
        List<Mark> marks = marks(typed.marks() == null ? List.of() : typed.marks(), catalogue, reasons);
        if (rows.isEmpty() && marks.isEmpty()) {
            reasons.against("scores", "assessment.empty");
        }
        return new Results(kept(typed.total()), marks, scores(rows, catalogue, reasons));
    }

    private static List<Mark> marks(List<TypedMark> typed, Catalogue catalogue, Reasons reasons) {
        Map<String, BigDecimal> entered = new HashMap<>();
        Map<String, String> known = catalogue.markNames();
        for (int row = 0; row < typed.size(); row++) {
            TypedMark mark = typed.get(row);
            BigDecimal score = mark.score();
            String code = mark.code() == null ? "" : mark.code();
            String field = "marks[" + row + "]";
            inRange(reasons, field + ".score", score);
            if (score == null) {
                continue;
            }
            if (!known.containsKey(code)) {
                reasons.against(field + ".code", "assessment.item.unknown", code);
            } else if (entered.put(code, score) != null) {
                reasons.against(field + ".code", "assessment.item.twice", code);
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (String code : known.keySet()) {
            BigDecimal score = kept(entered.get(code));
            if (score != null) {
                marks.add(new Mark(code, score));
            }
        }
        return marks;
    }

    private static List<Score> scores(List<TypedScore> typed, Catalogue catalogue, Reasons reasons) {
        Map<String, Item> items = new HashMap<>();
        catalogue.items().forEach(item -> items.put(item.code(), item));
        Map<String, TypedScore> rows = new HashMap<>();
        for (int row = 0; row < typed.size(); row++) {
            item(typed.get(row), "scores[" + row + "]", items, rows, reasons);
        }
        List<Score> scores = new ArrayList<>();
        for (Item item : catalogue.items()) {
            TypedScore row = rows.get(item.code());
            BigDecimal score = row == null ? null : kept(row.score());
            if (row != null && score != null) {
                scores.add(new Score(scores.size(), item, score, tidy(row.recommendation())));
            }
        }
        return scores;
    }

    private static void item(
            TypedScore row, String field, Map<String, Item> items, Map<String, TypedScore> rows, Reasons reasons) {
        inRange(reasons, field + ".score", row.score());
        if (row.score() == null) {
            reasons.against(field + ".score", "assessment.score.missing");
        }
        reasons.longest(field + ".recommendation", row.recommendation(), Longest.TEXT);
        try {
            String code = ItemCode.typed(row.item() == null ? "" : row.item()).value();
            if (!items.containsKey(code)) {
                reasons.against(field + ".item", "assessment.item.unknown", code);
            } else if (rows.put(code, row) != null) {
                reasons.against(field + ".item", "assessment.item.twice", code);
            }
        } catch (Refused wrongShape) {
            reasons.against(field + ".item", "item.code.shape", row.item() == null ? "" : row.item());
        }
    }

    private static void inRange(Reasons reasons, String field, @Nullable BigDecimal score) {
        if (score != null && !inRange(score)) {
            reasons.against(field, "assessment.score.range");
        }
    }

    /** From 0 to 100, and no digits by the million behind the point. */
    public static boolean inRange(BigDecimal score) {
        return score.signum() >= 0 && score.compareTo(HIGHEST) <= 0 && score.scale() <= LONGEST_SCALE;
    }

    private static @Nullable BigDecimal kept(@Nullable BigDecimal score) {
        return score == null || !inRange(score) ? null : score.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** As a file gives it back: no spaces around it, one kind of line end, nothing that XML cannot hold. */
    private static @Nullable String tidy(@Nullable String text) {
        String tidy = text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
        return tidy.isEmpty() ? null : tidy;
    }

    /** Whether that is what the assessment holds already. */
    boolean sameAs(Assessment assessment) {
        return stated(total, marks, scores).equals(stated(assessment.total(), assessment.marks(), assessment.scores()));
    }

    private static List<String> stated(@Nullable BigDecimal total, List<Mark> marks, List<Score> scores) {
        List<String> stated = new ArrayList<>();
        stated.add("total " + (total == null ? "" : plain(total)));
        marks.forEach(mark -> stated.add(mark.code() + " " + plain(mark.value())));
        scores.forEach(score -> stated.add(score.item() + " " + plain(score.score()) + " " + score.recommendation()));
        return stated;
    }

    /** Without zeros at the end, which a database adds. */
    public static String plain(BigDecimal score) {
        return score.stripTrailingZeros().toPlainString();
    }
}
