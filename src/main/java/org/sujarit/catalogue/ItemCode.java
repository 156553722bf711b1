package org.sujarit.catalogue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;

/**
 * The code of an item: the instrument's letter and a number from 1.
 *
 * @param value ASCII, as {@code i7}, {@code e11}, {@code o41}
 */
public record ItemCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("([ieo])([1-9][0-9]{0,3})");

    /** A find-and-replace of digits turns the letter o into a Thai zero: ๐๔๑ was o41 once. */
    private static final Pattern LOST_LETTER = Pattern.compile("0([1-9][0-9]{0,3})");

    /**
     * As a regular expression: what follows {@code 07} is no part of a time, a day or a telephone number, so that it may
     * be a code that lost its letter.
     */
    public static final String MAY_HAVE_LOST_ITS_LETTER = "(?![./:–-][0-9๐-๙])(?!\\h*+(?:น\\.|นาฬิกา"
            + "|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา"
            + "|(?:[มกพสตธ]|มี|เม|มิ)\\.[คพย]\\.))";

    public ItemCode {
        if (!SHAPE.matcher(value).matches()) {
            throw Refused.field("item", "item.code.shape", value);
        }
    }

    /** Reads what a person typed: any case, Thai or Arabic digits, and {@code ๐๔๑} for {@code o41}. */
    public static ItemCode typed(String text) {
        String ascii = ThaiDigits.toAscii(text).strip().toLowerCase(Locale.ROOT);
        Matcher lost = LOST_LETTER.matcher(ascii);
        return new ItemCode(lost.matches() ? "o" + lost.group(1) : ascii);
    }

    public Instrument instrument() {
        return Instrument.of(value.charAt(0));
    }

    /** Its place among the items of the instrument, from 1. */
    public int number() {
        return Integer.parseInt(value.substring(1));
    }
}
