package org.sujarit.report.table;

import java.util.List;
import java.util.stream.Collectors;
import org.sujarit.thai.ThaiDates;
import org.sujarit.thai.ThaiDigits;

/**
 * One paragraph of a cell.
 *
 * @param mark what stands before the text, such as {@code 1.} or {@code 2.1}; empty for none
 * @param runs the text, in reading order, with its own blanks
 */
public record Paragraph(String mark, List<Run> runs) {

    public Paragraph {
        mark = XmlText.line(mark);
        runs = List.copyOf(runs);
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph("", List.of(runs));
    }

    public static Paragraph text(String text) {
        return of(Run.text(text));
    }

    /** A step of a numbered list: 1 becomes ๑. before the text. */
    public static Paragraph numbered(int number, Run... runs) {
        return new Paragraph(number + ".", List.of(runs));
    }

    public static Paragraph numbered(int number, String text) {
        return numbered(number, Run.text(text));
    }

    public boolean marked() {
        return !mark.isEmpty();
    }

    /** The paragraph without its mark. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The whole paragraph as one line, its mark before it. */
    public String line() {
        return marked() ? mark + " " + text() : text();
    }

    Paragraph asData() {
        boolean bare = runs.size() == 1 && !runs.get(0).linked() && !marked();
        return bare
                ? text(ThaiDates.iso(runs.get(0).asData().text()))
                : new Paragraph(
                        ThaiDigits.toAscii(mark), runs.stream().map(Run::asData).toList());
    }

    public Paragraph presented(DigitStyle digits) {
        return new Paragraph(
                digits.in(mark), runs.stream().map(run -> run.presented(digits)).toList());
    }
}
