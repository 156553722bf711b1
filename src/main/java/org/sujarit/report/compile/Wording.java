package org.sujarit.report.compile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Approach;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasurePlan;
import org.sujarit.measure.Result;
import org.sujarit.report.table.DigitStyle;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.Run;
import org.sujarit.thai.ThaiDates;
import org.sujarit.thai.ThaiDigits;
import org.sujarit.thai.ThaiText;

/** How results are put into words in the report, and how the words of people are found in what comes back. */
public final class Wording {

    private static final String PER_CENT = "ร้อยละ";

    private Wording() {}

    /**
     * The line of one result.
     *
     * @param result its id
     * @param printed the whole line as it is read back from an edited document
     * @param mark what stands before the text, in Thai digits
     * @param facts day and quantity, which stand behind the text
     */
    public record Line(Long result, String printed, String mark, String facts) {

        /** The text in the edited line; null when its mark, day or quantity were changed, or when nothing is left. */
        public @Nullable String textIn(String edited) {
            int start = mark.length() + 1;
            int end = edited.length() - facts.length() - 1;
            boolean whole = start < end && edited.startsWith(mark + " ") && edited.endsWith(" " + facts);
            return whole ? edited.substring(start, end) : null;
        }
    }

    /** The lines of all results of the measure, from top to bottom, in the digits of the document. */
    public static List<Line> lines(Measure measure, DigitStyle digits) {
        List<Line> lines = new ArrayList<>();
        for (Activity activity : measure.activities()) {
            for (int index = 0; index < activity.results().size(); index++) {
                Paragraph paragraph = paragraph(activity, index).presented(digits);
                Result result = activity.results().get(index);
                lines.add(new Line(
                        result.id(),
                        ThaiText.inOneLine(paragraph.line()),
                        paragraph.mark(),
                        ThaiText.inOneLine(digits.in(facts(result)))));
            }
        }
        return lines;
    }

    /** The paragraph of one result of an activity. */
    static Paragraph paragraph(Activity activity, int index) {
        Result result = activity.results().get(index);
        return numbered(activity, index, (result.text() + " " + facts(result)).strip());
    }

    /** What is said of a step for which nothing was done. */
    static Paragraph notPossible(Activity activity) {
        return numbered(activity, 0, "ดำเนินการไม่ได้ เนื่องจาก" + activity.conclusionReason());
    }

    /** The same for words of a report that was taken in, which mostly name their day themselves. */
    static Paragraph reported(Activity activity, int index) {
        Result result = activity.results().get(index);
        LocalDate day = result.doneOn();
        String words = ThaiDigits.toThai(result.text().replace("พ.ศ. ", ""));
        boolean named =
                day != null && (words.contains(ThaiDates.full(day)) || words.contains(ThaiDates.abbreviated(day)));
        return named ? numbered(activity, index, result.text()) : paragraph(activity, index);
    }

    private static Paragraph numbered(Activity activity, int index, String words) {
        boolean only = activity.results().size() <= 1;
        String mark = only ? activity.number() + "." : activity.number() + "." + (index + 1);
        return new Paragraph(mark, List.of(Run.text(words)));
    }

    private static String facts(Result result) {
        StringBuilder facts = new StringBuilder();
        LocalDate day = result.doneOn();
        if (day != null) {
            facts.append("เมื่อวันที่ ").append(ThaiDates.full(day));
        }
        BigDecimal quantity = result.quantity();
        if (quantity != null) {
            facts.append(" จำนวน ").append(plain(quantity));
            String unit = result.quantityUnit();
            if (unit != null && !unit.isBlank()) {
                facts.append(' ').append(unit);
            }
        }
        return facts.toString();
    }

    /** The value before, with a blank behind it; empty when nobody knows. */
    static String baseline(MeasurePlan plan) {
        BigDecimal baseline = plan.baseline();
        return baseline == null
                ? ""
                : "ค่าเริ่มต้น " + amount(baseline, plan.approach().targetUnit()) + " ";
    }

    /** What was to be reached, with a blank behind it; empty when nobody knows. */
    static String target(MeasurePlan plan) {
        BigDecimal target = plan.approach().target();
        return target == null
                ? ""
                : "เป้าหมาย " + amount(target, plan.approach().targetUnit()) + " ";
    }

    /** ๔๒ คน, but ร้อยละ ๘๕: Thai says per cent before the number. */
    public static String amount(BigDecimal number, String unit) {
        return unit.startsWith(PER_CENT) ? unit + " " + plain(number) : plain(number) + " " + unit;
    }

    /** Within how many days after which event, in a line of its own; empty where the plan names none. */
    static String deadline(Approach approach) {
        return approach.dueEvent() == null
                ? ""
                : "\nภายใน " + approach.dueDays() + " วันนับแต่วัน"
                        + approach.dueEvent().replaceFirst("^วัน(ที่)?", "");
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
