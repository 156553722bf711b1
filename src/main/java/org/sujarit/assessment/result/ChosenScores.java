package org.sujarit.assessment.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.sheet.Sheet;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Refused;

/**
 * The scores of a file that are meant: of the sheets a person sees the one that holds most of them, and of several columns
 * that of the year.
 *
 * @param told what was chosen and what was left, for the officer to know
 */
record ChosenScores(ScoreTable table, int choice, List<Reason> told) {

    /**
     * @param itaYear the year whose scores are wanted
     * @throws Refused where there are none, and with the choices where it is not clear which are meant
     */
    static ChosenScores in(List<Sheet> sheets, ResultSubjects subjects, int itaYear, ResultAnswers answers) {
        List<Sheet> visible = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        List<ScoreTable> tables = visible.stream()
                .flatMap(sheet -> table(sheet, subjects).stream())
                .sorted(Comparator.comparing((ScoreTable table) -> known(table, subjects))
                        .reversed())
                .toList();
        if (tables.isEmpty()) {
            visible.forEach(sheet -> RespondentLists.refuse(sheet.rows(), null));
            throw Refused.field("file", "assessment.file.no-heading");
        }
        ScoreTable table = tables.get(0);
        RespondentLists.refuse(table.sheet().rows(), table.lastHeadingRow());
        List<Reason> told = new ArrayList<>();
        names(sheets.stream().filter(Sheet::hidden)).ifPresent(names -> told.add(told("hidden-sheets", names)));
        names(tables.stream().skip(1).map(ScoreTable::sheet))
                .ifPresent(names -> told.add(told("other-sheets", table.sheet().name(), names)));
        return new ChosenScores(table, choice(table, itaYear, answers.column(), told), told);
    }

    private static Optional<ScoreTable> table(Sheet sheet, ResultSubjects subjects) {
        return ScoresDown.find(sheet).or(() -> ScoresAcross.find(sheet, subjects));
    }

    private static long known(ScoreTable table, ResultSubjects subjects) {
        int any = table.choices().keySet().iterator().next();
        return table.entries(any).stream()
                .filter(entry -> subjects.of(entry.code().words()) != null)
                .count();
    }

    private static Optional<String> names(Stream<Sheet> sheets) {
        List<String> names = sheets.map(Sheet::name).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static int choice(ScoreTable table, int itaYear, @Nullable String answer, List<Reason> told) {
        Map<Integer, String> choices = table.choices();
        if (choices.size() == 1) {
            return choices.keySet().iterator().next();
        }
        Integer meant = answered(table, answer);
        if (meant == null) {
            meant = ResultColumns.ofYear(itaYear, choices.entrySet());
        }
        if (meant == null) {
            throw Refused.all(question(table));
        }
        told.add(told("column", table.named(meant), String.valueOf(choices.get(meant))));
        return meant;
    }

    private static @Nullable Integer answered(ScoreTable table, @Nullable String answer) {
        return table.choices().keySet().stream()
                .filter(choice -> table.named(choice).equalsIgnoreCase(answer))
                .findFirst()
                .orElse(null);
    }

    /** What is asked, and a line for each answer, whose field is the parameter that gives it. */
    private static List<Reason> question(ScoreTable table) {
        List<Reason> question = new ArrayList<>();
        question.add(new Reason("assessment.file.columns", "file", List.of()));
        table.choices()
                .forEach((choice, heading) -> question.add(new Reason(
                        "assessment.file.columns.one",
                        "column=" + table.named(choice),
                        List.of(table.named(choice), heading))));
        return question;
    }

    private static Reason told(String what, String... arguments) {
        return new Reason("assessment.file.told." + what, "file", List.of((Object[]) arguments));
    }
}
