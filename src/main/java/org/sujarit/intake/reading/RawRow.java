package org.sujarit.intake.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sujarit.intake.typed.Told;
import org.sujarit.thai.ThaiDigits;
import org.sujarit.thai.ThaiText;

/**
 * One row of the form, as text with ASCII digits outside of addresses.
 *
 * @param joined whether it was put together from rows that a page break had cut
 * @param told what was left out of it, as {@link Told} writes it
 */
public record RawRow(Map<FormColumn, String> cells, boolean joined, String told) {

    private static final Pattern BEGINS_ANEW =
            Pattern.compile("^(?:\\(?[0-9]{1,2}[.)]|ครั้งที่|•|-|–|https?:).*", Pattern.DOTALL);
    private static final Pattern THAI_END = Pattern.compile(".*[ก-๎]$", Pattern.DOTALL);
    private static final Pattern THAI_BEGINNING = Pattern.compile("^[ก-๎].*", Pattern.DOTALL);

    static RawRow of(Heading heading, List<String> row) {
        Map<FormColumn, String> cells = new EnumMap<>(FormColumn.class);
        for (FormColumn column : FormColumn.values()) {
            String text = ThaiText.normalised(heading.text(row, column)).replaceAll("\n{2,}", "\n");
            // Of the item the page shows what was written, and ๐๔๑ was.
            cells.put(column, column == FormColumn.ITEM ? text : ThaiDigits.asciiInText(text));
        }
        return new RawRow(cells, false, heading.leftOut(row));
    }

    /** The same with something more that the officer should know. */
    RawRow telling(String more) {
        return new RawRow(cells, joined, (told + "\n" + more).strip());
    }

    public String text(FormColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether anything but the item stands in it. */
    boolean saysSomething() {
        return cells.entrySet().stream()
                .anyMatch(cell ->
                        cell.getKey() != FormColumn.ITEM && !cell.getValue().isEmpty());
    }

    /** This row and the rest of it that stands on the next page. */
    RawRow with(RawRow rest) {
        Map<FormColumn, String> whole = new EnumMap<>(FormColumn.class);
        for (FormColumn column : FormColumn.values()) {
            whole.put(column, joined(text(column), rest.text(column)));
        }
        return new RawRow(whole, true, (told + "\n" + rest.told).strip());
    }

    /** Thai is written without blanks between words: a sentence cut by a page goes on where it stopped. */
    private static String joined(String one, String rest) {
        if (one.isEmpty() || rest.isEmpty()) {
            return one + rest;
        }
        if (BEGINS_ANEW.matcher(rest).matches()) {
            return one + "\n" + rest;
        }
        boolean midWord =
                THAI_END.matcher(one).matches() && THAI_BEGINNING.matcher(rest).matches();
        return one + (midWord ? "" : " ") + rest;
    }
}
