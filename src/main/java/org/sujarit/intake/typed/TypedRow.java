package org.sujarit.intake.typed;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sujarit.refusal.Reason;

/**
 * One row of the report as it was understood and corrected: everything as text, whether it fits or not.
 *
 * @param skipped {@code true} when the officer leaves the row out
 * @param source the first column as the report has it
 * @param joined {@code true} when a page break had cut the row
 * @param told what was left out, moved or guessed in it, as {@link Told} writes it
 * @param code of the item; several, with commas between, where one measure answers them all
 * @param itemText the question
 * @param score of the item, which no report in five columns tells
 * @param unit id of the unit, which no report in five columns tells
 * @param title of the measure
 * @param actual the number the outcome names
 */
public record TypedRow(
        String skipped,
        String source,
        String joined,
        String told,
        String code,
        String itemText,
        String score,
        String unit,
        String weakness,
        String title,
        List<TypedActivity> activities,
        List<TypedResult> results,
        String outcome,
        String actual,
        String actualUnit) {

    /** What a browser leaves out arrives as null. */
    public TypedRow {
        skipped = text(skipped);
        source = text(source);
        joined = text(joined);
        told = text(told);
        code = text(code).strip();
        itemText = text(itemText);
        score = text(score).strip();
        unit = text(unit).strip();
        weakness = text(weakness);
        title = text(title);
        activities = activities == null
                ? List.of()
                : activities.stream().filter(Objects::nonNull).toList();
        results = results == null
                ? List.of()
                : results.stream().filter(Objects::nonNull).toList();
        outcome = text(outcome);
        actual = text(actual).strip();
        actualUnit = text(actualUnit);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** The codes of its items, as they are typed. */
    public List<String> codes() {
        return Arrays.stream(code.split("[,/]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** Whether it is left out. */
    public boolean left() {
        return skipped.equals("true");
    }

    /** Whether a page break had cut it. */
    public boolean wasCut() {
        return joined.equals("true");
    }

    /** What the officer should know of it, as remarks about that field. */
    public List<Reason> remarks(String field) {
        return Told.in(told, field);
    }

    /** The same with room for one more step, result and link, where a page has no other way to add one. */
    public TypedRow withRoom() {
        return new TypedRow(
                skipped,
                source,
                joined,
                told,
                code,
                itemText,
                score,
                unit,
                weakness,
                title,
                with(activities, new TypedActivity(""), one -> one.text().isBlank()),
                with(results, new TypedResult("", "", "", List.of()), TypedResult::empty).stream()
                        .map(TypedRow::withLink)
                        .toList(),
                outcome,
                actual,
                actualUnit);
    }

    private static TypedResult withLink(TypedResult result) {
        List<TypedLink> links =
                with(result.links(), new TypedLink("", ""), link -> link.url().isEmpty());
        return new TypedResult(result.activity(), result.day(), result.text(), links);
    }

    private static <T> List<T> with(List<T> all, T one, Predicate<T> empty) {
        boolean room = !all.isEmpty() && empty.test(all.get(all.size() - 1));
        return room ? all : Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
