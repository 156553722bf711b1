package org.sujarit.thai;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings typed or pasted Thai into the one spelling that searches, compares and prints well. */
public final class ThaiText {

    // Halves of a character, which nothing can be written of. Marks of direction too: they come with what is copied
    // from chats and PDFs, and make equal words unequal.
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cs}\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB]");
    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Zs}&&[^\\n]]+");
    private static final Pattern BLANKS_AT_BREAK = Pattern.compile(" *\\n *");

    private static final Pattern TWO_SARA_E = Pattern.compile("เเ");
    // NFC leaves all of these alone, because Unicode gives most Thai vowels no order of their own.
    private static final Pattern NIKHAHIT_AND_AA = Pattern.compile("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");
    private static final Pattern TONE_NIKHAHIT_AND_AA = Pattern.compile("([\\u0E48-\\u0E4B])\\u0E4D\\u0E32");
    private static final Pattern TONE_AFTER_AM = Pattern.compile("\\u0E33([\\u0E48-\\u0E4B])");
    private static final Pattern TONE_BEFORE_VOWEL = Pattern.compile("([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E3A])");
    private static final Pattern SAME_MARK_TWICE = Pattern.compile("([\\u0E31\\u0E33-\\u0E3A\\u0E47-\\u0E4E])\\1+");
    private static final Pattern BUDDHIST_ERA = Pattern.compile("พ\\. ?ศ\\.? ?(?=[0-9๐-๙])");

    /** Where old Thai faces for Windows keep letters without foot and marks at other places, from U+F700 on. */
    private static final Pattern OF_OLD_FACES = Pattern.compile("[\\uF700-\\uF71A]");

    private static final String REAL = "\u0E10" // without foot
            + "\u0E34\u0E35\u0E36\u0E37" // vowels above, further left
            + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C" // tones and karan, low and left
            + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C" // the same, low
            + "\u0E0D" // without foot
            + "\u0E31\u0E4D\u0E47" // mai han akat, nikhahit, mai taikhu, further left
            + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C" // tones and karan, further left
            + "\u0E38\u0E39\u0E3A"; // vowels below and phinthu, lower

    private static final Pattern ABOVE_OR_BELOW = Pattern.compile("[\\p{Mn}\\p{Me}]");

    private ThaiText() {}

    /**
     * The same text with each Thai syllable written in its normal order, without invisible characters, with single
     * blanks, and with {@code พ.ศ.} before a year in full. Line breaks stay, as {@code \n}; blanks at the ends of lines
     * and empty lines at the ends of the text go. Normalising twice changes nothing more.
     */
    public static String normalised(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        text = OF_OLD_FACES.matcher(text).replaceAll(ThaiText::real);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = BREAKS.matcher(text).replaceAll("\n");
        text = BLANKS.matcher(text).replaceAll(" ");
        text = BLANKS_AT_BREAK.matcher(text).replaceAll("\n").strip();
        return BUDDHIST_ERA.matcher(inNormalOrder(text)).replaceAll("พ.ศ. ");
    }

    private static String real(MatchResult ofOldFace) {
        return String.valueOf(REAL.charAt(ofOldFace.group().charAt(0) - '\uF700'));
    }

    /** How many characters take a place on the line: marks above and below a consonant take none. */
    public static int places(String text) {
        return ABOVE_OR_BELOW.matcher(text).replaceAll("").length();
    }

    /** The text with each Thai syllable written in its normal order, and nothing else changed. */
    public static String inNormalOrder(String text) {
        String ordered = TWO_SARA_E.matcher(text).replaceAll("แ");
        ordered = SAME_MARK_TWICE.matcher(ordered).replaceAll("$1");
        ordered = NIKHAHIT_AND_AA.matcher(ordered).replaceAll("$1\u0E33");
        ordered = TONE_NIKHAHIT_AND_AA.matcher(ordered).replaceAll("$1\u0E33");
        ordered = TONE_AFTER_AM.matcher(ordered).replaceAll("$1\u0E33");
        ordered = TONE_BEFORE_VOWEL.matcher(ordered).replaceAll("$2$1");
        return SAME_MARK_TWICE.matcher(ordered).replaceAll("$1");
    }

    /** The same as one line: what stands on lines of its own follows after a space. */
    public static String inOneLine(String text) {
        return normalised(text).lines().collect(java.util.stream.Collectors.joining(" "));
    }
}
