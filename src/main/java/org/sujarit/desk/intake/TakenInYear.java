package org.sujarit.desk.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.thai.ThaiDates;

/**
 * A year that was taken in, as its page shows it.
 *
 * @param source what the audit entry says of where it comes from
 */
record TakenInYear(
        Long id,
        String agencyName,
        int fiscalYear,
        String atText,
        String source,
        List<Weakness> weaknesses,
        int measures,
        int results,
        int links) {

    /** A weakness with what was done about it. */
    record Weakness(String item, String itemText, @Nullable String score, String issue, List<Done> measures) {}

    /** A measure with what came of it. */
    record Done(String code, String title, List<Step> steps, @Nullable String outcome, String number) {}

    /** A step with what was done. */
    record Step(int number, String text, List<Line> results, List<String> links) {}

    /** A result with its day in words, where the report says. */
    record Line(String dayText, String text) {}

    /** @param links by id of the activity */
    static Weakness weakness(Finding finding, List<Measure> all, Map<Long, List<String>> links) {
        return new Weakness(
                finding.item(),
                finding.itemText(),
                plain(finding.score()),
                finding.issue(),
                all.stream()
                        .filter(measure -> measure.findings().contains(finding.id()))
                        .map(measure -> done(measure, links))
                        .toList());
    }

    private static Done done(Measure measure, Map<Long, List<String>> links) {
        String actual = plain(measure.execution().actual());
        return new Done(
                measure.code(),
                measure.approach().title(),
                measure.activities().stream()
                        .map(activity -> step(activity, links.getOrDefault(activity.id(), List.of())))
                        .toList(),
                measure.execution().outcome(),
                actual == null ? "" : (actual + " " + measure.approach().targetUnit()).strip());
    }

    private static Step step(Activity activity, List<String> links) {
        return new Step(
                activity.number(),
                activity.text(),
                activity.results().stream()
                        .map(result -> new Line(day(result.doneOn()), result.text()))
                        .toList(),
                links);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : ThaiDates.full(day);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
