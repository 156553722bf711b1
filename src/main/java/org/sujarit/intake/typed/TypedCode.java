package org.sujarit.intake.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;

/**
 * An item as the first column of the form names it: its code with the question behind it.
 *
 * @param lostLetter whether the letter o had become a zero, as in {@code ๐๔๑}
 */
public record TypedCode(ItemCode code, String question, boolean lostLetter) {

    private static final String NUMBER = "([1-9๑-๙][0-9๐-๙]{0,3})";

    private static final Pattern BEGINNING = Pattern.compile(
            "^\\s*(?:ข้อ(?:ที่)?\\s*)?\\(?(?:([ieoIEO])\\s*" + NUMBER + "(?![0-9๐-๙])|([0๐])" + NUMBER
                    // A telephone number or a time begins with a zero too.
                    + "(?=\\s*$|\\)?\\s+[ก-๎A-Za-z]))\\)?\\s*[.:–-]?\\s*(.*)$",
            Pattern.DOTALL);

    /** What the cell says, when it begins with a code. */
    public static Optional<TypedCode> in(String cell) {
        Matcher found = BEGINNING.matcher(cell);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            boolean lost = found.group(1) == null;
            ItemCode code = ItemCode.typed(lost ? found.group(3) + found.group(4) : found.group(1) + found.group(2));
            String question = ThaiDigits.asciiInText(found.group(5).replaceAll("\\s+", " "));
            return Optional.of(new TypedCode(code, question.strip(), lost));
        } catch (Refused noCode) {
            return Optional.empty();
        }
    }
}
