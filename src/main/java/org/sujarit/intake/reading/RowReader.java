package org.sujarit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.sujarit.intake.typed.Amount;
import org.sujarit.intake.typed.Days;
import org.sujarit.intake.typed.TypedActivity;
import org.sujarit.intake.typed.TypedCode;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.thai.ThaiDates;

/** Understands a row of the form: what is listed, what belongs together, what is a link, a day, a number. */
public final class RowReader {

    private RowReader() {}

    static TypedRow read(RawRow row) {
        String source = row.text(FormColumn.ITEM);
        TypedCode code = TypedCode.in(source).orElse(null);
        Numbered measure = Numbered.of(row.text(FormColumn.MEASURE));
        List<TypedActivity> activities = activities(measure);
        String outcome = row.text(FormColumn.OUTCOME);
        List<Amount> amounts = Amount.in(outcome);
        return new TypedRow(
                "",
                source,
                row.joined() ? "true" : "",
                code == null ? "" : code.code().value(),
                code == null ? oneLine(source) : code.question(),
                "",
                "",
                row.text(FormColumn.WEAKNESS),
                title(measure, activities),
                activities,
                results(row.text(FormColumn.RESULT), activities.size()),
                outcome,
                amounts.isEmpty() ? "" : amounts.get(0).value(),
                amounts.isEmpty() ? "" : amounts.get(0).unit());
    }

    private static List<TypedActivity> activities(Numbered measure) {
        if (measure.parts().isEmpty()) {
            return measure.before().isEmpty() ? List.of() : List.of(new TypedActivity(oneLine(measure.before())));
        }
        return measure.parts().stream()
                .map(part -> new TypedActivity(oneLine(whole(part))))
                .toList();
    }

    /** A step of a measure keeps the list within it as part of its words. */
    private static String whole(Numbered.Part part) {
        StringBuilder words = new StringBuilder(part.text());
        part.below()
                .forEach(one ->
                        words.append(' ').append(one.number()).append(") ").append(one.text()));
        return words.toString();
    }

    /** What stands above the list; a list alone is named by its first step until somebody finds a better name. */
    private static String title(Numbered measure, List<TypedActivity> activities) {
        if (!measure.parts().isEmpty() && !measure.before().isEmpty()) {
            return oneLine(measure.before());
        }
        return activities.isEmpty() ? "" : activities.get(0).text();
    }

    private static List<TypedResult> results(String text, int activities) {
        Numbered list = Numbered.of(text);
        List<TypedResult> results = new ArrayList<>();
        if (list.parts().isEmpty()) {
            add(results, text, activities == 1 ? "1" : "");
            return results;
        }
        String before = list.before().isEmpty() ? "" : list.before() + "\n";
        for (Numbered.Part part : list.parts()) {
            String activity = activity(part.number(), activities);
            add(results, before + part.text(), activity);
            part.below().forEach(below -> add(results, below.text(), activity));
            before = "";
        }
        return results;
    }

    /** The same number means the same step; where there is one step, everything belongs to it. */
    private static String activity(int number, int activities) {
        if (activities == 1) {
            return "1";
        }
        return number <= activities ? Integer.toString(number) : "";
    }

    private static void add(List<TypedResult> results, String text, String activity) {
        Links links = Links.in(text);
        TypedResult result = new TypedResult(activity, day(links.rest()), links.rest(), links.links());
        if (!result.empty()) {
            results.add(result);
        }
    }

    private static String day(String text) {
        return Days.in(text).stream().findFirst().map(ThaiDates::full).orElse("");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
