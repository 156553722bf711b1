package org.sujarit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sujarit.intake.typed.DayRange;
import org.sujarit.intake.typed.Days;
import org.sujarit.intake.typed.Told;
import org.sujarit.intake.typed.TypedActivity;
import org.sujarit.intake.typed.TypedLink;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.thai.ThaiDates;

/** Understands the results of a row: to which step each belongs, when it was and what proves it. */
final class RowResults {

    private final RawRow row;
    private final List<String> steps;
    private final Told told;
    private final List<TypedResult> results = new ArrayList<>();

    /** @param told what the officer should know, where more is added */
    RowResults(RawRow row, List<TypedActivity> activities, Told told) {
        this.row = row;
        this.steps = activities.stream().map(TypedActivity::text).toList();
        this.told = told;
    }

    List<TypedResult> read() {
        String text = row.text(FormColumn.RESULT);
        Numbered list = Numbered.of(text);
        if (list.parts().isEmpty()) {
            add(text, steps.size() == 1 ? "1" : "");
            return results;
        }
        String before = list.before().isEmpty() ? "" : list.before() + "\n";
        for (Numbered.Part part : list.parts()) {
            String step = stepOf(part);
            add(before + part.text(), step);
            part.below().forEach(below -> add(below.text(), step));
            before = "";
        }
        return results;
    }

    private String stepOf(Numbered.Part part) {
        StepOfResult found = StepOfResult.of(part.number(), part.text(), steps);
        if (found.byWords()) {
            told.add("by-words", Integer.toString(part.number()), found.step());
        }
        return found.step();
    }

    private void add(String text, String step) {
        Links links = Links.in(text);
        links.links().stream()
                .filter(TypedLink::guessed)
                .forEach(link -> told.add("link", link.original(), link.url()));
        TypedResult result = new TypedResult(step, day(links.rest()), links.rest(), links.links());
        if (!result.empty()) {
            results.add(result);
        }
    }

    /** The first day of several in a row; where the words name none, what a column of its own says. */
    private String day(String text) {
        Optional<DayRange> range = DayRange.in(text);
        if (range.isPresent()) {
            told.add(
                    "days",
                    ThaiDates.full(range.get().first()),
                    ThaiDates.full(range.get().last()));
            return ThaiDates.full(range.get().first());
        }
        return Days.in(text).stream()
                .findFirst()
                .or(() -> Days.typed(row.text(FormColumn.DAY)))
                .map(ThaiDates::full)
                .orElse("");
    }
}
