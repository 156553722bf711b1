package org.sujarit.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.sujarit.refusal.Refused;

/**
 * A Thai fiscal year: year N runs from 1 October of N-1 to 30 September of N, Buddhist Era.
 *
 * @param year Buddhist Era, {@value #EARLIEST} to {@value #LATEST}
 */
public record FiscalYear(int year) {

    /** ITA began with fiscal year 2556; nothing earlier can be meant. */
    static final int EARLIEST = 2556;

    static final int LATEST = 2642;

    private static final int BUDDHIST_ERA = 543;

    public FiscalYear {
        if (year < EARLIEST || year > LATEST) {
            throw Refused.field("fiscalYear", "fiscal-year.range", Integer.toString(year));
        }
    }

    /** The fiscal year a day falls in. */
    public static FiscalYear of(LocalDate day) {
        int year = day.getYear() + BUDDHIST_ERA;
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? year + 1 : year);
    }

    /** The fiscal year of what has that business key, as {@code bongti/2566} or {@code bongti/2566-2/i7-1}. */
    public static FiscalYear ofKey(String key) {
        return new FiscalYear(Integer.parseInt(key.split("[/-]", 3)[1]));
    }

    /**
     * Business key of an agency's fiscal year.
     *
     * @param opening how often it was opened: from the second time on it is told apart by that
     */
    public static String key(String agency, int year, int opening) {
        return agency + "/" + year + (opening == 1 ? "" : "-" + opening);
    }

    /** 1 October. */
    public LocalDate first() {
        return LocalDate.of(year - 1 - BUDDHIST_ERA, Month.OCTOBER, 1);
    }

    /** 30 September. */
    public LocalDate last() {
        return LocalDate.of(year - BUDDHIST_ERA, Month.SEPTEMBER, 30);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** The ITA year whose results the measures of this year answer: the one before (ita-domain, section 0). */
    public int itaYear() {
        return year - 1;
    }

    /** That day of the calendar year with its number, as 1 July 2568 of ITA year 2568. */
    public LocalDate on(MonthDay day) {
        return day.atYear(year - BUDDHIST_ERA);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
