package org.sujarit.assessment;

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
 * @param rest what stands before the first code and belongs to no item
 */
public record Recommendations(Map<String, String> byItem, String rest) {

    /** Longest text that is cut up, in characters. */
    public static final int LONGEST = 200_000;

    private static final String CODE = "(?:[ieoIEO]|[0๐])\\h?[1-9๑-๙][0-9๐-๙]{0,3}(?![0-9๐-๙A-Za-z])";
    private static final String CODES = CODE + "(?:\\h*(?:,|และ|/|-)?\\h*" + CODE + ")*";
    private static final Pattern ONE = Pattern.compile(CODE);

    /** A line that begins with one or more codes, behind a bullet, a number or the word ข้อ. */
    private static final Pattern AT_LINE = Pattern.compile(
            "(?m)^[\\h•*–-]*(?:\\(?[0-9๐-๙]{1,2}[.)]\\h*)?(?:ข้อ(?:ที่)?\\h*)?\\(?(" + CODES + ")\\)?\\h*[:.–-]?\\h*");

    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\p{L}\\p{M}0-9๐-๙])(?:ข้อ(?:ที่)?\\h*)?\\(?(" + CODES + ")\\)?\\h*[:.–-]?\\h*");

    public Recommendations {
        byItem = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byItem));
    }

    /**
     * Cuts the text at every line that begins with a code; where none does, at every code.
     *
     * @param known the codes that can be meant
     */
    public static Recommendations split(String text, Set<String> known) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        List<MatchResult> cuts = cuts(AT_LINE, plain, known);
        return cut(plain, cuts.isEmpty() ? cuts(ANYWHERE, plain, known) : cuts, known);
    }

    private static List<MatchResult> cuts(Pattern pattern, String text, Set<String> known) {
        return pattern.matcher(text)
                .results()
                .filter(found -> !codes(found.group(1), known).isEmpty())
                .toList();
    }

    private static Recommendations cut(String text, List<MatchResult> cuts, Set<String> known) {
        Map<String, String> byItem = new LinkedHashMap<>();
        for (int one = 0; one < cuts.size(); one++) {
            int end = one + 1 < cuts.size() ? cuts.get(one + 1).start() : text.length();
            String words = text.substring(cuts.get(one).end(), end).strip();
            for (String code : codes(cuts.get(one).group(1), known)) {
                if (!words.isEmpty()) {
                    byItem.merge(code, words, (before, after) -> before + "\n" + after);
                }
            }
        }
        String rest = cuts.isEmpty() ? text : text.substring(0, cuts.get(0).start());
        return new Recommendations(byItem, rest.strip());
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
