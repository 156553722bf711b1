package org.sujarit.intake.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The many ways to begin the elements of a list, made one: {@code 1.} for what counts, {@code •} for what does not. Only
 * marks that begin lines and count on from the first are taken for such; a number in a sentence stays one.
 */
final class ListMarks {

    private static final String LETTERS = "กขคงจฉชซฌญ";

    /** Arrows, ticks, squares, and what Word writes with the letters of its symbol typefaces. */
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^\\h*+[➢➣➤►▶✓✔☑●○◦▪■□◆◇❖★‣⁃∙·\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF076\\uF06E*]\\h*+(?=\\S)");

    /** Each finds its count in its only group. */
    private static final List<Pattern> COUNTED = List.of(
            Pattern.compile("(?m)^\\h*+\\(?([" + LETTERS + "])[.)]\\h*+"),
            Pattern.compile(
                    "(?m)^\\h*+(?:ขั้นตอนที่|ขั้นที่|ขั้นตอน|กิจกรรมที่|ลำดับที่|ข้อที่|ข้อ)\\h*+([0-9]{1,2})(?![0-9])[.):]?\\h*+"),
            Pattern.compile("(?m)^\\h*+1\\.([0-9]{1,2})(?![0-9.])[.)]?\\h++"),
            Pattern.compile("(?m)^\\h*+([0-9]{1,2})\\h++(?=[ก-๎A-Za-z])"));

    /** A list that needs no help, and whose parts may be lists of these kinds. */
    private static final Pattern ORDINARY = Pattern.compile("(?:^|\\s)\\(?1[.)](?![0-9])");

    private ListMarks() {}

    static String unified(String text) {
        String signs = SIGN.matcher(text).replaceAll("• ");
        if (ORDINARY.matcher(signs).find()) {
            return signs;
        }
        for (Pattern marks : COUNTED) {
            if (countsOn(marks, signs)) {
                return marks.matcher(signs).replaceAll(mark -> count(mark) + ". ");
            }
        }
        return signs;
    }

    /** From 1, one by one, at least to 2, and with nothing but that list at the beginning of the text. */
    private static boolean countsOn(Pattern marks, String text) {
        Matcher mark = marks.matcher(text);
        int last = 0;
        while (mark.find()) {
            if (count(mark) != last + 1) {
                return false;
            }
            last++;
        }
        return last > 1;
    }

    private static int count(MatchResult mark) {
        int letter = LETTERS.indexOf(mark.group(1));
        return letter < 0 ? Integer.parseInt(mark.group(1)) : letter + 1;
    }
}
