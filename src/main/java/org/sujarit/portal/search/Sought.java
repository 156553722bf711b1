package org.sujarit.portal.search;

import java.util.Locale;
import org.sujarit.thai.ThaiDigits;
import org.sujarit.thai.ThaiText;

/**
 * What somebody looks for, as the database compares it: one form of each letter, one blank, ASCII digits, small letters.
 *
 * @param words empty when there is nothing to look for
 */
record Sought(String words) {

    static final int LONGEST = 100;

    /** Of one letter nearly everything has one. */
    private static final int SHORTEST = 2;

    static Sought of(String typed) {
        String cut = typed.substring(0, Math.min(typed.length(), LONGEST));
        String words = ThaiText.normalised(cut).strip().replaceAll("\\s+", " ");
        return new Sought(ThaiDigits.toAscii(words).toLowerCase(Locale.ROOT));
    }

    boolean isTooShort() {
        return words.length() < SHORTEST;
    }

    /** Of the database's {@code like}, with {@code !} before what it would take for a sign. */
    String pattern() {
        return "%" + words.replaceAll("([!%_])", "!$1") + "%";
    }
}
