package org.sujarit.assessment.result;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;

/** Understands what a score of a file is of: the year, the total, an instrument, an indicator or an item. */
final class ResultSubjects {

    static final String YEAR = "ปี ITA";
    static final String TOTAL = "คะแนนรวม";

    private static final Pattern YEARS = Pattern.compile("(ปี|ปี ?ita|ita year|year)");
    private static final Pattern TOTALS =
            Pattern.compile("(รวม|คะแนนรวม|คะแนนรวม ?ita|ผลรวม|คะแนนเฉลี่ยรวม|total|ita)");
    private static final Pattern INDICATORS =
            Pattern.compile("(ตัวชี้วัด|ตัวชี้วัดที่|indicator|ind) ?([1-9][0-9]?)( .*)?");
    private static final Pattern PARTS = Pattern.compile("(.+?) ?(ส่วนที่|part) ?([0-9])");

    private final Catalogue catalogue;
    private final Set<String> items;

    ResultSubjects(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.items = catalogue.items().stream().map(Item::code).collect(Collectors.toSet());
    }

    boolean isItem(String subject) {
        return items.contains(subject);
    }

    /** {@link #YEAR}, {@link #TOTAL}, or the code of a mark or an item; null when it is none of them. */
    @Nullable
    String of(String typed) {
        String code = tidy(typed);
        if (YEARS.matcher(code).matches()) {
            return YEAR;
        }
        if (TOTALS.matcher(code).matches()) {
            return TOTAL;
        }
        Matcher indicator = INDICATORS.matcher(code);
        String mark = indicator.matches() ? "ind" + indicator.group(2) : markCode(code);
        return catalogue.markNames().containsKey(mark) ? mark : item(code);
    }

    private static String markCode(String code) {
        Matcher part = PARTS.matcher(code);
        return (part.matches() ? part.group(1) + part.group(3) : code).toUpperCase(Locale.ROOT);
    }

    private @Nullable String item(String code) {
        try {
            String item = ItemCode.typed(code.replace(" ", "")).value();
            return isItem(item) ? item : null;
        } catch (Refused wrongShape) {
            return null;
        }
    }

    /** As it is compared and told. */
    static String tidy(String code) {
        return ThaiDigits.toAscii(code)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0.:()]+", " ")
                .strip();
    }
}
