package org.sujarit.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.testing.RefusedReasons;

class FiscalYearTests {

    @ParameterizedTest
    @CsvSource({
        "2022-09-30, 2565",
        "2022-10-01, 2566",
        "2022-12-31, 2566",
        "2023-01-01, 2566",
        "2023-09-30, 2566",
        "2023-10-01, 2567",
        "2024-02-29, 2567"
    })
    void aDayBelongsToTheYearThatEndsOnTheNextThirtiethOfSeptember(LocalDate day, int year) {
        assertThat(FiscalYear.of(day).year()).isEqualTo(year);
        assertThat(FiscalYear.of(day).contains(day)).isTrue();
    }

    @Test
    void aYearHasItsFirstAndItsLastDayAndNoMore() {
        FiscalYear year = new FiscalYear(2566);
        assertThat(year.first()).isEqualTo("2022-10-01");
        assertThat(year.last()).isEqualTo("2023-09-30");
        assertThat(year.contains(LocalDate.of(2022, 9, 30))).isFalse();
        assertThat(year.contains(LocalDate.of(2022, 10, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2023, 9, 30))).isTrue();
        assertThat(year.contains(LocalDate.of(2023, 10, 1))).isFalse();
    }

    @Test
    void itsMeasuresAnswerTheAssessmentOfTheYearBefore() {
        assertThat(new FiscalYear(2566).itaYear()).isEqualTo(2565);
        assertThat(new FiscalYear(2566).next()).isEqualTo(new FiscalYear(2567));
        assertThat(new FiscalYear(2566)).hasToString("2566");
    }

    @ParameterizedTest
    @ValueSource(ints = {2556, 2642})
    void theFirstAndTheLastYearThatCanBeMeantAreTaken(int year) {
        assertThat(new FiscalYear(year).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2555, 2643, 2023, 0, -1})
    void aYearThatCannotBeMeantIsRefused(int year) {
        assertThat(RefusedReasons.reasons(() -> new FiscalYear(year)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("fiscal-year.range");
                    assertThat(reason.field()).isEqualTo("fiscalYear");
                    assertThat(reason.arguments()).containsExactly(Integer.toString(year));
                });
    }
}
