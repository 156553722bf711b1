package org.sujarit.assessment.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.thai.ThaiDigits;

/**
 * What the assessors wrote, cut up by the item codes in it.
 *
 * @param byItem their words about each item, in the order of the text
 * @param rest what stands before the first code, or behind the code of an item that nobody asked for
 */
public record Recommendations(Map<String, String> byItem, String rest) {

    /** Longest text that is cut up, in characters. */
    public static final int LONGEST = 200_000;

    private static final String NUMBER = "[1-9๑-๙][0-9๐-๙]{0,3}(?![0-9๐-๙A-Za-z])";
    private static final String LOST_LETTER = "(?<![0-9๐-๙][./:–-]?)(?<!(?:วันที่|เวลา|หมู่ที่|ครั้งที่)\\h{0,3})[0๐]"
            + NUMBER + ItemCode.MAY_HAVE_LOST_ITS_LETTER;
    private static final String CODE = "(?:[ieoIEO]\\h?" + NUMBER + "|" + LOST_LETTER + ")";

    /** Nothing in it is tried twice, or a page of blanks would take a minute. */
    private static final String CODES = CODE + "(?:\\h*+(?:(?:,|และ|/|-)\\h*+)?+" + CODE + ")*+";

    private static final Pattern ONE = Pattern.compile(CODE);

    /** A line that begins with one or more codes, behind a bullet, a number or the word ข้อ. */
    private static final Pattern AT_LINE =
            Pattern.compile("(?m)^[\\h•*–-]*+(?:\\(?[0-9๐-๙]{1,2}[.)]\\h*+)?(?:ข้อ(?:ที่)?\\h*+)?\\(?(" + CODES
                    + ")\\)?\\h*+[:.–-]?\\h*+");

    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\p{L}\\p{M}0-9๐-๙])(?:ข้อ(?:ที่)?\\h*+)?\\(?(" + CODES + ")\\)?\\h*+[:.–-]?\\h*+");

    public Recommendations {
        byItem = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byItem));
    }

    /**
     * Cuts the text at every line that begins with a code; where none does, at every code.
     *
     * @param known the codes that can be meant
     * @param wanted those whose words are asked for; the words of others stay together with their codes
     */
    public static Recommendations split(String text, Set<String> known, Set<String> wanted) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        List<MatchResult> cuts = cuts(AT_LINE, plain, known);
        return cut(plain, cuts.isEmpty() ? cuts(ANYWHERE, plain, known) : cuts, wanted);
    }

    private static List<MatchResult> cuts(Pattern pattern, String text, Set<String> known) {
        return pattern.matcher(text)
                .results()
                .filter(found -> !codes(found.group(1), known).isEmpty())
                .toList();
    }

    private static Recommendations cut(String text, List<MatchResult> cuts, Set<String> wanted) {
        Map<String, String> byItem = new LinkedHashMap<>();
        StringBuilder rest = new StringBuilder(
                cuts.isEmpty() ? text : text.substring(0, cuts.get(0).start()));
        for (int one = 0; one < cuts.size(); one++) {
            int end = one + 1 < cuts.size() ? cuts.get(one + 1).start() : text.length();
            String words = text.substring(cuts.get(one).end(), end).strip();
            List<String> codes = codes(cuts.get(one).group(1), wanted);
            if (codes.isEmpty()) {
                rest.append('\n').append(text, cuts.get(one).start(), end);
            } else if (!words.isEmpty()) {
                codes.forEach(code -> byItem.merge(code, words, (before, after) -> before + "\n" + after));
            }
        }
        return new Recommendations(byItem, rest.toString().strip().replaceAll("\n{2,}", "\n"));
    }

    private static List<String> codes(String text, Set<String> known) {
        List<String> codes = new ArrayList<>();
        ONE.matcher(text)
                .results()
                .map(Recommendations::code)
                .filter(known::contains)
                .forEach(codes::add);
        return codes;
    }

    private static String code(MatchResult found) {
        return ItemCode.typed(ThaiDigits.toAscii(found.group()).replaceAll("\\h", ""))
                .value();
    }
}
