package org.sujarit.intake.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;

/**
 * An item as the first column of the form names it: its code with the question behind it.
 *
 * @param others codes of further items that the cell names
 * @param lostLetter whether the letter o had become a zero, as in {@code ๐๔๑}
 * @param guessed whether its instrument is named otherwise than by its letter
 */
public record TypedCode(ItemCode code, String question, List<String> others, boolean lostLetter, boolean guessed) {

    /** All codes the cell names, as a person writes them. */
    public String all() {
        return Stream.concat(Stream.of(code.value()), others.stream()).collect(Collectors.joining(", "));
    }

    private static final String NUMBER = "([1-9๑-๙][0-9๐-๙]{0,3})";

    private static final Pattern BEGINNING = Pattern.compile(
            "^\\s*(?:ข้อ(?:ที่)?\\s*)?\\(?(?:([ieoIEO])[\\s.-]{0,2}" + NUMBER + "(?![0-9๐-๙])|([0๐]) ?" + NUMBER
                    // A telephone number or a time begins with a zero too.
                    + "(?=\\s*$|\\)?\\s+[ก-๎A-Za-z]))\\)?\\s*[.:–-]?\\s*(.*)$",
            Pattern.DOTALL);

    /** By the instrument's name: {@code OIT 42}, {@code IIT ข้อ ๗}. */
    private static final Pattern BY_INSTRUMENT = Pattern.compile(
            "^\\s*(?:แบบ(?:วัด|ตรวจ)\\s*)?\\(?([IEO])IT\\)?\\s*(?:ข้อ(?:ที่)?\\s*)?" + NUMBER
                    + "(?![0-9๐-๙])\\s*[.:–-]?\\s*(.*)$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** A further code behind the first. */
    private static final Pattern FURTHER = Pattern.compile(
            "^\\s*(?:,|/|และ|&|\\+)\\s*(?:ข้อ\\s*)?([ieoIEO])\\s?" + NUMBER + "(?![0-9๐-๙])", Pattern.DOTALL);

    /** Letters of other scripts that look like those of the instruments. */
    private static final Map<Character, Character> ALIKE =
            Map.of('О', 'O', 'о', 'o', 'Е', 'E', 'е', 'e', 'І', 'I', 'і', 'i', 'Ｏ', 'O', 'Ｉ', 'I');

    private static String inOneScript(String cell) {
        StringBuilder text = new StringBuilder(cell);
        for (int at = 0; at < Math.min(4, text.length()); at++) {
            text.setCharAt(at, ALIKE.getOrDefault(text.charAt(at), text.charAt(at)));
        }
        return text.toString();
    }

    /** What the cell says, when it begins with a code. */
    public static Optional<TypedCode> in(String typed) {
        String cell = inOneScript(typed);
        boolean alike = !cell.equals(typed);
        Matcher named = BY_INSTRUMENT.matcher(cell);
        if (named.matches()) {
            return of(named.group(1) + named.group(2), named.group(3), false, true);
        }
        Matcher found = BEGINNING.matcher(cell);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean lost = found.group(1) == null;
        String code = lost ? found.group(3) + found.group(4) : found.group(1) + found.group(2);
        return of(code, found.group(5), lost, alike);
    }

    private static Optional<TypedCode> of(String typed, String behind, boolean lost, boolean guessed) {
        try {
            ItemCode code = ItemCode.typed(typed);
            List<String> others = new ArrayList<>();
            String rest = behind;
            for (Matcher further = FURTHER.matcher(rest); further.find(); further = FURTHER.matcher(rest)) {
                others.add(ItemCode.typed(further.group(1) + further.group(2)).value());
                rest = rest.substring(further.end());
            }
            String question =
                    ThaiDigits.asciiInText(rest.replaceAll("\\s+", " ")).strip();
            return Optional.of(new TypedCode(code, question, others, lost, guessed));
        } catch (Refused noCode) {
            return Optional.empty();
        }
    }
}
