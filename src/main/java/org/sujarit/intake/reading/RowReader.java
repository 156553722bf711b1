package org.sujarit.intake.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.intake.typed.Amount;
import org.sujarit.intake.typed.Told;
import org.sujarit.intake.typed.TypedActivity;
import org.sujarit.intake.typed.TypedCode;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.intake.typed.TypedRow;

/** Understands a row of the form: what is listed, what belongs together, what is a link, a day, a number. */
public final class RowReader {

    /** Each begins a measure of its own, with its own steps. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?m)^\\h*+(?:มาตรการ|กิจกรรม|โครงการ)ที่\\h*+[0-9]{1,2}(?![0-9])");

    private RowReader() {}

    static TypedRow read(RawRow row) {
        String source = row.text(FormColumn.ITEM);
        TypedCode code = TypedCode.in(source).orElse(null);
        Numbered measure = Numbered.of(row.text(FormColumn.MEASURE));
        List<TypedActivity> activities = activities(measure);
        String outcome = row.text(FormColumn.OUTCOME);
        List<Amount> amounts = Amount.in(outcome);
        Told told = new Told();
        tellOfCode(code, told);
        if (SEVERAL.matcher(row.text(FormColumn.MEASURE)).results().count() > 1) {
            told.add("several-measures");
        }
        List<TypedResult> results = new RowResults(row, activities, told).read();
        return new TypedRow(
                "",
                source,
                row.joined() ? "true" : "",
                (row.told() + "\n" + told.text()).strip(),
                code == null ? "" : code.all(),
                code == null ? oneLine(source) : code.question(),
                "",
                "",
                row.text(FormColumn.WEAKNESS),
                title(measure, activities),
                activities,
                results,
                outcome,
                amounts.isEmpty() ? "" : amounts.get(0).value(),
                amounts.isEmpty() ? "" : amounts.get(0).unit());
    }

    private static void tellOfCode(@Nullable TypedCode code, Told told) {
        if (code != null && !code.others().isEmpty()) {
            told.add("items", code.all());
        }
        if (code != null && code.guessed()) {
            told.add("code-guessed", code.code().value());
        }
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

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
