package org.sujarit.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.intake.typed.Days;
import org.sujarit.intake.typed.TypedLink;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;
import org.sujarit.thai.ThaiText;
import org.sujarit.thai.WebAddress;
import org.sujarit.thai.WebAddressRefused;

/** Whether what was typed into one row can be written down, with every reason why not. */
final class RowCheck {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,11}(?:\\.[0-9]{1,4})?");
    private static final BigDecimal BEST = BigDecimal.valueOf(100);

    private final String at;
    private final TypedRow row;
    private final Reasons reasons;

    /** @param at path of the row in the request, as {@code rows[2].} */
    RowCheck(String at, TypedRow row, Reasons reasons) {
        this.at = at;
        this.row = row;
        this.reasons = reasons;
    }

    /** The row when it fits; otherwise something that is never written, because the reasons say why. */
    @Nullable
    CheckedRow check(Set<String> units, LocalDate today) {
        ItemCode code = code();
        String outcome = text("outcome", row.outcome(), Longest.TEXT);
        CheckedRow checked = new CheckedRow(
                code == null ? new ItemCode("i1") : code,
                required("itemText", row.itemText(), Longest.TITLE),
                score(),
                text("weakness", row.weakness(), Longest.TEXT),
                unit(units),
                required("title", row.title(), Longest.TITLE),
                steps(today),
                outcome.isEmpty() ? null : outcome,
                number("actual", row.actual()),
                text("actualUnit", row.actualUnit(), Longest.LINE));
        return code == null ? null : checked;
    }

    private @Nullable ItemCode code() {
        try {
            return ItemCode.typed(row.code());
        } catch (Refused shape) {
            reasons.against(at + "code", "item.code.shape", row.code());
            return null;
        }
    }

    private @Nullable BigDecimal score() {
        BigDecimal score = number("score", row.score());
        if (score != null && (score.signum() < 0 || score.compareTo(BEST) > 0)) {
            reasons.against(at + "score", "assessment.score.range");
        }
        return score;
    }

    private String unit(Set<String> units) {
        if (!row.unit().isEmpty() && !units.contains(row.unit())) {
            reasons.against(at + "unit", "intake.unit.unknown");
        }
        return row.unit();
    }

    /** A text may be empty to take its step or result out, so numbers are those the page showed. */
    private List<CheckedRow.Step> steps(LocalDate today) {
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
            String text = text(
                    "activities[" + one + "].text", row.activities().get(one).text(), Longest.TITLE);
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
        String text = required(path.substring(at.length()) + "text", result.text(), Longest.TEXT);
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

    private @Nullable BigDecimal number(String field, String typed) {
        String ascii = ThaiDigits.toAscii(typed).replace(",", "");
        if (ascii.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(ascii).matches()) {
            reasons.against(at + field, "intake.number.shape", typed);
            return null;
        }
        return new BigDecimal(ascii);
    }

    private String required(String field, String typed, int longest) {
        String text = clean(typed);
        reasons.text(at + field, text, longest);
        return text;
    }

    private String text(String field, String typed, int longest) {
        String text = clean(typed);
        reasons.longest(at + field, text, longest);
        return text;
    }

    private static String clean(String typed) {
        return ThaiDigits.asciiInText(ThaiText.normalised(typed));
    }
}
