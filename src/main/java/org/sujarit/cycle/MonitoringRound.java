package org.sujarit.cycle;

import java.time.LocalDate;
import java.time.Month;

/** รอบกำกับติดตาม: the two halves of a fiscal year after which an agency looks at where its measures stand. */
public enum MonitoringRound {
    /** 1 October to 31 March. */
    SIX_MONTHS,
    /** 1 April to 30 September. */
    TWELVE_MONTHS;

    /** The first day whose results belong to this round. */
    public LocalDate first(FiscalYear year) {
        return this == SIX_MONTHS
                ? year.first()
                : year.last().withMonth(Month.APRIL.getValue()).withDayOfMonth(1);
    }

    /** Whether what was done on that day is told in this round; what was done too early or too late is not lost. */
    public boolean tells(LocalDate day, FiscalYear year) {
        return (this == SIX_MONTHS) == !day.isAfter(SIX_MONTHS.last(year));
    }

    /** The last day whose results belong to this round. */
    public LocalDate last(FiscalYear year) {
        return this == SIX_MONTHS ? first(year).plusMonths(6).minusDays(1) : year.last();
    }
}
