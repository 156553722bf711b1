package org.sujarit.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects every reason against a request, so that a person learns of all of them at once. */
public class Reasons {

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(11);
    private static final LocalDate EARLIEST = LocalDate.of(1957, 1, 1); // B.E. 2500
    private static final LocalDate LATEST = LocalDate.of(2156, 12, 31);

    /** What nobody sees, what programs take for their own, blank letters, a mark on nothing, and nothing but blanks. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0]"
                    + "|^\\p{Z}*\\p{M}|^\\p{Z}+$");

    /** Pictures and signs that no name is written with. */
    private static final Pattern PICTURE = Pattern.compile("[\\p{So}\\p{Sk}\\p{Co}]");

    /** As นางสาว, ว่าที่ร้อยตรี (หญิง), ผศ.ดร. or Lt. Col.: letters above all. */
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{M} .()]*\\p{L}[\\p{L}\\p{M} .()]*");

    private final List<Reason> reasons = new ArrayList<>();

    /** Notes that the field must be changed. */
    public void against(String field, String key, Object... arguments) {
        reasons.add(new Reason(key, field, List.of(arguments)));
    }

    /** Notes that the text is missing or longer than {@code longest} characters. */
    public void text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            against(field, "refusal.text.missing");
        } else {
            longest(field, text, longest);
        }
    }

    /** Notes that the text, which may be missing, is longer than {@code longest} characters. */
    public void longest(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            against(field, "refusal.text.too-long", longest);
        }
    }

    /** Notes that the text, which may be missing, is no plain line: a name is printed, listed and signed with. */
    public void plain(String field, @Nullable String text) {
        if (text != null && UNREADABLE.matcher(text).find()) {
            against(field, "refusal.text.plain");
        }
    }

    /** The same of the name or the post of a person, in which nobody writes pictures either. */
    public void name(String field, @Nullable String text) {
        plain(field, text);
        if (text != null && PICTURE.matcher(text).find()) {
            against(field, "refusal.text.pictures");
        }
    }

    /** Notes that the text, which may be empty, is no title that stands before a name. */
    public void title(String field, String text) {
        if (!text.isEmpty() && (text.length() < 2 || !TITLE.matcher(text).matches())) {
            against(field, "refusal.text.title");
        }
    }

    /**
     * Notes that the number, which may be missing, has more than eleven digits before its point, or more than {@code
     * decimals} behind it: what is kept is what was typed.
     */
    public void number(String field, @Nullable BigDecimal number, int decimals) {
        if (number == null) {
            return;
        }
        if (number.abs().compareTo(TOO_LARGE) >= 0) {
            against(field, "refusal.number.too-large");
        } else if (number.stripTrailingZeros().scale() > decimals) {
            against(field, "refusal.number.too-fine", decimals);
        }
    }

    /** The same of what is counted, which is never below nothing. */
    public void count(String field, @Nullable BigDecimal number, int decimals) {
        number(field, number, decimals);
        if (number != null && number.signum() < 0) {
            against(field, "refusal.number.negative");
        }
    }

    /** Notes that the day, which may be missing, lies in a year that nobody can mean; false then. */
    public boolean day(String field, @Nullable LocalDate day) {
        boolean impossible = day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST));
        if (impossible) {
            against(field, "refusal.day.impossible");
        }
        return !impossible;
    }

    /** Whether there is none. */
    public boolean none() {
        return reasons.isEmpty();
    }

    /** @throws Refused with every reason, when there is one */
    public void refuseIfAny() {
        if (!reasons.isEmpty()) {
            throw Refused.all(reasons);
        }
    }
}
