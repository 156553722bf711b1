package org.sujarit.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitoringPeriodTests {

    private static final FiscalYear YEAR = new FiscalYear(2570);

    @Test
    void twoHalvesEndInMarchAndInSeptember() {
        assertThat(MonitoringPeriod.of(YEAR, List.of(MonthDay.of(9, 30), MonthDay.of(3, 31))))
                .containsExactly(
                        new MonitoringPeriod(1, LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31)),
                        new MonitoringPeriod(2, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 9, 30)));
    }

    @Test
    void aRoundIsCalledByItsMonthsWhereItEndsWithOne() {
        List<MonitoringPeriod> periods =
                MonitoringPeriod.of(YEAR, List.of(MonthDay.of(12, 15), MonthDay.of(3, 31), MonthDay.of(9, 30)));
        assertThat(periods).extracting(MonitoringPeriod::months).containsExactly(0, 6, 12);
    }

    @Test
    void theLastDayOfFebruaryIsThatOfItsYear() {
        assertThat(MonitoringPeriod.of(YEAR, List.of(MonthDay.of(2, 29))))
                .extracting(MonitoringPeriod::last)
                .containsExactly(LocalDate.of(2027, 2, 28));
    }

    /** What was opened in March is not opened again by days that were chosen in April. */
    @Test
    void whatHasBegunIsKeptAndOnlyLaterDaysFollow() {
        MonitoringPeriod march = new MonitoringPeriod(1, LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31));
        List<MonthDay> days = List.of(MonthDay.of(12, 31), MonthDay.of(3, 31), MonthDay.of(6, 30));
        assertThat(MonitoringPeriod.following(List.of(march), YEAR, days))
                .containsExactly(new MonitoringPeriod(2, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30)));
    }
}
