package org.sujarit.assessment.finding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final String CODES = CODE + "(?:\\h*+(?:(?:,|และ|/|-|–|—|ถึง)\\h*+)?+" + CODE + ")*+";

    private static final Pattern ONE = Pattern.compile(CODE);

    /** As {@code i7-i12}: each item between them is meant. */
    private static final Pattern RANGE = Pattern.compile("(" + CODE + ")\\h*+(?:-|–|—|ถึง)\\h*+(" + CODE + ")");

    /** A line that names an instrument, a part of it or an indicator, which stands above the items and is about none. */
    private static final Pattern HEADING = Pattern.compile("(?:\\n|^)[\\h•*0-9๐-๙.()]*+"
            + "(?![^\\n]*ควร)(?:แบบวัด|แบบตรวจ|เครื่องมือ|ส่วนที่|ตัวชี้วัด|ด้าน|IIT|EIT|OIT)[^\\n]{0,150}\\h*+$");

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
            String below = text.substring(cuts.get(one).end(), end).strip();
            String words = withoutHeadingsAtTheEnd(below);
            List<String> codes = codes(cuts.get(one).group(1), wanted);
            if (!codes.isEmpty() && words.length() < below.length()) {
                rest.append('\n').append(below, words.length(), below.length());
            }
            if (codes.isEmpty()) {
                rest.append('\n').append(text, cuts.get(one).start(), end);
            } else if (!words.isEmpty()) {
                codes.forEach(code -> byItem.merge(code, words, (before, after) -> before + "\n" + after));
            }
        }
        return new Recommendations(byItem, rest.toString().strip().replaceAll("\n{2,}", "\n"));
    }

    private static String withoutHeadingsAtTheEnd(String words) {
        String cut = words;
        Matcher heading = HEADING.matcher(cut);
        while (heading.find() && heading.start() > 0) {
            cut = cut.substring(0, heading.start()).stripTrailing();
            heading = HEADING.matcher(cut);
        }
        return cut;
    }

    private static List<String> codes(String text, Set<String> known) {
        Set<String> codes = new LinkedHashSet<>();
        ONE.matcher(text).results().map(found -> code(found.group())).forEach(codes::add);
        RANGE.matcher(text)
                .results()
                .flatMap(found -> between(code(found.group(1)), code(found.group(2))))
                .forEach(codes::add);
        return codes.stream().filter(known::contains).toList();
    }

    /** Of one instrument, from the lower to the higher number. */
    private static Stream<String> between(String first, String last) {
        ItemCode from = new ItemCode(first);
        ItemCode to = new ItemCode(last);
        return from.instrument() != to.instrument()
                ? Stream.empty()
                : IntStream.rangeClosed(from.number(), to.number()).mapToObj(number -> first.charAt(0) + "" + number);
    }

    private static String code(String typed) {
        return ItemCode.typed(ThaiDigits.toAscii(typed).replaceAll("\\h", "")).value();
    }
}
