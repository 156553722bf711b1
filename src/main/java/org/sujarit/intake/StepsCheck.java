package org.sujarit.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sujarit.intake.typed.Days;
import org.sujarit.intake.typed.TypedLink;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.thai.ThaiDigits;
import org.sujarit.thai.WebAddress;
import org.sujarit.thai.WebAddressRefused;

/** Whether the steps of one row and what was done in each can be written down, with every reason why not. */
final class StepsCheck {

    private final String at;
    private final TypedRow row;
    private final TextCheck texts;
    private final Reasons reasons;

    /** @param at path of the row in the request, as {@code rows[2].} */
    StepsCheck(String at, TypedRow row, TextCheck texts, Reasons reasons) {
        this.at = at;
        this.row = row;
        this.texts = texts;
        this.reasons = reasons;
    }

    /** A text may be empty to take its step or result out, so numbers are those the page showed. */
    List<CheckedRow.Step> check(LocalDate today) {
        List<List<CheckedRow.Done>> done = new ArrayList<>();
        row.activities().forEach(one -> done.add(new ArrayList<>()));
        for (int one = 0; one < row.results().size(); one++) {
            TypedResult result = row.results().get(one);
            if (!result.empty()) {
                done(at + "results[" + one + "].", result, done, today);
            }
        }
        List<CheckedRow.Step> steps = new ArrayList<>();
        for (int one = 0; one < row.activities().size(); one++) {
            String text = texts.optional(
                    at + "activities[" + one + "].text",
                    row.activities().get(one).text(),
                    Longest.TITLE);
            if (!text.isEmpty()) {
                steps.add(new CheckedRow.Step(text, List.copyOf(done.get(one))));
            }
        }
        if (steps.isEmpty()) {
            reasons.against(at + "activities[0].text", "plan.activities.missing");
        }
        return steps;
    }

    private void done(String path, TypedResult result, List<List<CheckedRow.Done>> done, LocalDate today) {
        String text = texts.required(path + "text", result.text(), Longest.TEXT);
        List<WebAddress> links = new ArrayList<>();
        for (int one = 0; one < result.links().size(); one++) {
            link(path + "links[" + one + "].url", result.links().get(one)).ifPresent(links::add);
        }
        CheckedRow.Done checked = new CheckedRow.Done(day(path + "day", result.day(), today), text, links);
        String number = ThaiDigits.toAscii(result.activity());
        int activity = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
        if (activity < 1
                || activity > done.size()
                || row.activities().get(activity - 1).text().isBlank()) {
            reasons.against(path + "activity", "intake.activity.unknown");
        } else {
            done.get(activity - 1).add(checked);
        }
    }

    private @Nullable LocalDate day(String path, String typed, LocalDate today) {
        if (typed.isEmpty()) {
            return null;
        }
        LocalDate day = Days.typed(typed).orElse(null);
        reasons.day(path, day);
        if (day == null) {
            reasons.against(path, "intake.day.shape", typed);
        } else if (day.isAfter(today)) {
            reasons.against(path, "execution.date.future");
        }
        return day;
    }

    private Optional<WebAddress> link(String path, TypedLink link) {
        if (link.url().isEmpty()) {
            return Optional.empty();
        }
        try {
            WebAddress address = WebAddress.of(link.url());
            // Each Thai letter in it is kept as nine characters.
            if (address.target().toASCIIString().length() > Longest.TITLE) {
                reasons.against(path, "evidence.url.too-long", Longest.TITLE);
            }
            return Optional.of(address);
        } catch (WebAddressRefused refused) {
            refused.repaired()
                    .ifPresentOrElse(
                            mended -> reasons.against(path, "evidence.url.thai-digits", mended),
                            () -> reasons.against(path, "evidence.url.shape"));
            return Optional.empty();
        }
    }
}
