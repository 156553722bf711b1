package org.sujarit.cycle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * รอบกำกับติดตาม: a part of a fiscal year after which an agency looks at where its measures stand.
 *
 * @param number from 1 within the year
 * @param first the day after the round before ended; 1 October for the first
 * @param last the day that the report of the round tells the state of
 */
public record MonitoringPeriod(int number, LocalDate first, LocalDate last) {

    /** As many as a year may have, those among them whose days were changed while it ran. */
    public static final int MOST = 6;

    /** Days that a round takes at least, so that nobody uses them up, or is asked again and again. */
    public static final int SHORTEST = 28;

    /** The periods of a year that end on those days, in the order of the year. */
    public static List<MonitoringPeriod> of(FiscalYear year, List<MonthDay> lastDays) {
        return following(List.of(), year, lastDays);
    }

    /** Those that come after what has begun, of which none is changed, where rounds are to end on those days from now on. */
    public static List<MonitoringPeriod> following(
            List<MonitoringPeriod> begun, FiscalYear year, List<MonthDay> lastDays) {
        LocalDate first = begun.isEmpty()
                ? year.first()
                : begun.get(begun.size() - 1).last().plusDays(1);
        List<MonitoringPeriod> periods = new ArrayList<>();
        for (LocalDate last : ends(year, lastDays)) {
            int number = begun.size() + periods.size() + 1;
            if (!last.isBefore(first.plusDays(SHORTEST - 1L)) && number <= MOST) {
                periods.add(new MonitoringPeriod(number, first, last));
                first = last.plusDays(1);
            }
        }
        return periods;
    }

    /** Whether each of those days ends a round that is long enough. */
    public static boolean areFarEnough(FiscalYear year, List<MonthDay> lastDays) {
        return of(year, lastDays).size() == lastDays.size();
    }

    private static List<LocalDate> ends(FiscalYear year, List<MonthDay> lastDays) {
        return lastDays.stream().map(day -> in(year, day)).sorted().distinct().toList();
    }

    /** 29 February is the 28th in a year that has none. */
    private static LocalDate in(FiscalYear year, MonthDay day) {
        LocalDate early = day.atYear(year.first().getYear());
        return early.isBefore(year.first()) ? day.atYear(year.last().getYear()) : early;
    }

    /** Months from the beginning of the year to its last day: 6 for 31 March; 0 where it ends within a month. */
    public int months() {
        long months = ChronoUnit.MONTHS.between(FiscalYear.of(last).first(), last.plusDays(1));
        return FiscalYear.of(last).first().plusMonths(months).equals(last.plusDays(1)) ? (int) months : 0;
    }

    public boolean isOverOn(LocalDate day) {
        return last.isBefore(day);
    }
}
