package org.sujarit.assessment.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.result.ResultEntry.Place;
import org.sujarit.assessment.sheet.Sheet;
import org.sujarit.assessment.sheet.SheetCell;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiText;

/** Understands a file as the results of one ITA year, and tells cell by cell what cannot be understood. */
public final class ResultRows {

    public static final String INDICATOR = "ตัวชี้วัดที่ ";

    /** More than anybody reads; the count of the rest is told. */
    private static final int MOST_REASONS = 100;

    private static final int LONGEST_REPEATED = 60;

    private static final String PERCENT = "assessment.file.told.percent";

    private final Catalogue catalogue;
    private final ResultSubjects subjects;
    private final ChosenScores chosen;
    private final int itaYear;
    private final Reasons reasons = new Reasons();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<TypedResults.TypedMark> marks = new ArrayList<>();
    private final List<TypedResults.TypedScore> scores = new ArrayList<>();
    private final List<Reason> told = new ArrayList<>();
    private int against;
    private @Nullable BigDecimal total;

    private ResultRows(Catalogue catalogue, ResultSubjects subjects, ChosenScores chosen, int itaYear) {
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.chosen = chosen;
        this.itaYear = itaYear;
        told.addAll(chosen.told());
    }

    /**
     * @param sheets of the file, hidden ones too
     * @param itaYear the year whose results are expected; a file that names another says so
     * @throws Refused with every cell that is wrong, or with what has to be answered first
     */
    public static ReadResults read(List<Sheet> sheets, Catalogue catalogue, int itaYear, ResultAnswers answers) {
        ResultSubjects subjects = new ResultSubjects(catalogue);
        ChosenScores chosen = ChosenScores.in(sheets, subjects, itaYear, answers);
        return new ResultRows(catalogue, subjects, chosen, itaYear).read(answers);
    }

    private ReadResults read(ResultAnswers answers) {
        if (chosen.table() instanceof ScoresDown down) {
            down.sheet().merged().forEach(area -> merged(area, down.columns()));
        }
        chosen.table().entries(chosen.choice()).forEach(this::entry);
        if (against > MOST_REASONS) {
            reasons.against("file", "assessment.file.more", Integer.toString(against - MOST_REASONS));
        }
        if (against == 0 && scores.isEmpty() && marks.isEmpty()) {
            reasons.against("file", "assessment.file.no-scores");
        }
        reasons.refuseIfAny();
        TypedResults read = new TypedResults(itaYear, total, marks, scores);
        return new ReadResults(ScoresOfOne.decided(read, answers.fractions()), told);
    }

    /** Only the first cell of a merged area has a value; whose the others are cannot be known. */
    private void merged(Sheet.Area area, ResultColumns columns) {
        boolean below = area.lastRow() > columns.headingRow();
        boolean read = covers(area, columns.code())
                || covers(area, chosen.choice())
                || (columns.recommendation() != null && covers(area, columns.recommendation()));
        if (below && read) {
            int row = Math.max(area.firstRow(), columns.headingRow() + 1);
            against(new Place(row, area.firstColumn()), "assessment.file.merged");
        }
    }

    private static boolean covers(Sheet.Area area, int column) {
        return area.firstColumn() <= column && column <= area.lastColumn();
    }

    private void entry(ResultEntry entry) {
        String recommendation = ThaiText.normalised(entry.recommendation().words());
        SheetCell score = entry.score();
        if (score == null && recommendation.isEmpty()) {
            return; // a line of the template nobody filled in, or a heading between two groups
        }
        if (entry.hidden()) {
            against(entry.code().at(), "assessment.file.hidden");
        } else if (entry.code().words().isEmpty()) {
            against(entry.code().at(), "assessment.file.no-code");
        } else if (score == null) {
            against(entry.scoreAt(), "assessment.file.no-score");
        } else if (ScoreText.of(score.text()).saysThatThereIsNone()) {
            told.add(new Reason(
                    "assessment.file.told.missing",
                    entry.scoreAt().toString(),
                    List.of(
                            shortened(entry.code().words()),
                            shortened(score.text()),
                            entry.scoreAt().toString())));
        } else {
            entered(entry, score, recommendation);
        }
    }

    private void entered(ResultEntry entry, SheetCell score, String recommendation) {
        String code = ResultSubjects.tidy(entry.code().words());
        String subject = subjects.of(code);
        if (subject == null) {
            against(
                    entry.code().at(),
                    "assessment.file.unknown",
                    entry.code().words().strip(),
                    Integer.toString(catalogue.itaYear()));
            return;
        }
        Integer before = seen.putIfAbsent(subject, entry.code().at().row());
        if (before != null) {
            against(entry.code().at(), "assessment.file.twice", code, before.toString());
            return;
        }
        BigDecimal value = value(entry.scoreAt(), score, subject.equals(ResultSubjects.YEAR));
        if (value != null) {
            keep(entry, subject, value, recommendation);
        }
    }

    private void keep(ResultEntry entry, String subject, BigDecimal value, String recommendation) {
        if (subject.equals(ResultSubjects.YEAR)) {
            if (value.compareTo(BigDecimal.valueOf(itaYear)) != 0) {
                against(entry.scoreAt(), "assessment.file.year", value.toPlainString(), Integer.toString(itaYear));
            }
        } else if (subject.equals(ResultSubjects.TOTAL)) {
            total = value;
        } else if (subjects.isItem(subject)) {
            if (recommendation.length() > Longest.TEXT) {
                against(entry.recommendation().at(), "assessment.file.text", Integer.toString(Longest.TEXT));
            }
            scores.add(new TypedResults.TypedScore(subject, value, recommendation.isEmpty() ? null : recommendation));
        } else {
            marks.add(new TypedResults.TypedMark(subject, value));
        }
    }

    private @Nullable BigDecimal value(Place at, SheetCell cell, boolean year) {
        if (cell.fault() == SheetCell.Fault.FORMULA) {
            against(at, "assessment.file.formula");
            return null;
        }
        if (cell.fault() == SheetCell.Fault.ERROR) {
            against(at, "assessment.file.error-value");
            return null;
        }
        ScoreText text = ScoreText.of(cell.text());
        BigDecimal value = text.number();
        tellOfPercent(at, text);
        if (value == null) {
            against(at, "assessment.file.number", cell.text());
        } else if (!year && !Results.inRange(value)) {
            against(at, "assessment.file.range", text.text());
            return null;
        }
        return value;
    }

    /** Once: 93.55% counts as 93.55 points of 100. */
    private void tellOfPercent(Place at, ScoreText text) {
        boolean first = told.stream().noneMatch(reason -> reason.key().equals(PERCENT));
        if (first && text.isPercent()) {
            told.add(new Reason(PERCENT, at.toString(), List.of(text.text(), at.toString())));
        }
    }

    /** What was typed is repeated, but not a whole page of it. */
    private static String shortened(String typed) {
        return typed.length() <= LONGEST_REPEATED ? typed : typed.substring(0, LONGEST_REPEATED) + "…";
    }

    private void against(Place at, String key, String... arguments) {
        against++;
        if (against <= MOST_REASONS) {
            List<Object> all = new ArrayList<>(List.of(Integer.toString(at.row()), Sheet.column(at.column())));
            Stream.of(arguments).map(ResultRows::shortened).forEach(all::add);
            reasons.against(at.toString(), key, all.toArray());
        }
    }
}
