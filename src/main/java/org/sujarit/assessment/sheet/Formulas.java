package org.sujarit.assessment.sheet;

import java.util.regex.Pattern;

/**
 * The one rule against texts that a spreadsheet would calculate, for every CSV file that is written or read.
 *
 * <p>A spreadsheet calculates a cell that begins with {@code = + - @}, their full-width brothers, a tab or a line break
 * (OWASP, CSV Injection). Such a text has an apostrophe before it; so has one that begins with apostrophes and then one
 * of these, so that a program gets every text back by taking one apostrophe away from what is followed by one of these.
 */
final class Formulas {

    private static final String CALCULATED = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n]";
    private static final Pattern BEGINS = Pattern.compile("'*" + CALCULATED);
    private static final Pattern GUARDED = Pattern.compile("'+" + CALCULATED);

    private Formulas() {}

    /** As the text is written. */
    static String guarded(String text) {
        return BEGINS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that was written so. */
    static String unguarded(String written) {
        return GUARDED.matcher(written).lookingAt() ? written.substring(1) : written;
    }
}
