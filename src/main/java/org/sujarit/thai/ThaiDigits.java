package org.sujarit.thai;

/**
 * Turns the digits 0-9 into ๐-๙ and back.
 *
 * <p>Data is stored with ASCII digits; Thai digits are how an official document shows them. Inside an address or a name
 * made by a machine a Thai digit is another character, and the address is dead: hence {@link #inText}.
 */
public final class ThaiDigits {

    private static final int DISTANCE = '๐' - '0';

    private ThaiDigits() {}

    /** Every ASCII digit becomes Thai, whatever stands around it: for a bare number. */
    public static String toThai(String number) {
        return shifted(number, '0', DISTANCE);
    }

    /** Every Thai digit becomes ASCII, whatever stands around it: for a bare number, or to mend an address. */
    public static String toAscii(String number) {
        return shifted(number, '๐', -DISTANCE);
    }

    /**
     * The text with Thai digits, as an official document shows it. Web and e-mail addresses, file names and Latin codes
     * such as {@code COVID-19} keep their digits; item codes of the assessment do not ({@code i7} is printed i๗).
     */
    public static String inText(String text) {
        return LatinNames.changeOutside(LatinNames.NOT_TO_BE_THAI, text, ThaiDigits::toThai);
    }

    /**
     * The text with ASCII digits, as it is stored. Web addresses and file names keep what was typed, so that a Thai
     * digit in an address is still there to be {@linkplain WebAddress#of noticed}.
     */
    public static String asciiInText(String text) {
        return LatinNames.changeOutside(LatinNames.ADDRESSES, text, ThaiDigits::toAscii);
    }

    /** Whether a digit ๐-๙ occurs anywhere. */
    public static boolean occurIn(String text) {
        return text.chars().anyMatch(c -> c >= '๐' && c <= '๙');
    }

    private static String shifted(String text, char zero, int distance) {
        StringBuilder shifted = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= zero && c <= zero + 9) {
                shifted.setCharAt(i, (char) (c + distance));
            }
        }
        return shifted.toString();
    }
}
