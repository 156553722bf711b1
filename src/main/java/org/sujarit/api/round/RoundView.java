package org.sujarit.api.round;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.access.People;

/**
 * A monitoring round as its tasks show it.
 *
 * @param number within its year, from 1
 * @param name as รอบ 6 เดือน
 * @param periodText first and last day in words
 * @param lastDayText the day that is asked for, in words
 * @param digest SHA-256 of its report; empty while owners are asked
 * @param introduction what the officer put before the table
 * @param sentences what owners said
 * @param silent measures whose owners were asked and said nothing, as {@code i7-1}
 */
public record RoundView(
        int number,
        String name,
        String periodText,
        String lastDayText,
        String key,
        String digest,
        String introduction,
        List<SentenceView> sentences,
        List<String> silent) {

    /**
     * What was said of one measure.
     *
     * @param text as the report has it
     * @param original in the words of who said it
     */
    public record SentenceView(
            Long measureId, String code, String text, String original, @Nullable BigDecimal reached, People.Named by) {}
}
