package org.sujarit.intake.typed;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number an outcome names.
 *
 * @param value digits with at most one point
 * @param unit what is counted, or ร้อยละ
 */
public record Amount(String value, String unit) {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:ร้อยละ\\s*(?<percent>[0-9][0-9,]*(?:\\.[0-9]+)?)|จำนวน\\s*(?<count>[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(?<unit>[ก-๎]+)?)");

    /** All of them, in their order. */
    public static List<Amount> in(String text) {
        return AMOUNT.matcher(text).results().map(Amount::of).toList();
    }

    private static Amount of(MatchResult found) {
        String value = found.group(1) == null ? found.group(2) : found.group(1);
        String unit = found.group(3) == null ? "" : found.group(3);
        return new Amount(value.replace(",", ""), found.group(1) == null ? unit : "ร้อยละ");
    }
}
