package org.sujarit.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDatesTests {

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, ๑ ตุลาคม ๒๕๖๕, ๑ ต.ค. ๒๕๖๕",
        "2023-09-30, ๓๐ กันยายน ๒๕๖๖, ๓๐ ก.ย. ๒๕๖๖",
        "2024-02-29, ๒๙ กุมภาพันธ์ ๒๕๖๗, ๒๙ ก.พ. ๒๕๖๗",
        "2026-01-09, ๙ มกราคม ๒๕๖๙, ๙ ม.ค. ๒๕๖๙",
        "2026-12-31, ๓๑ ธันวาคม ๒๕๖๙, ๓๑ ธ.ค. ๒๕๖๙",
    })
    void writesTheBuddhistDate(LocalDate date, String full, String abbreviated) {
        assertThat(ThaiDates.full(date)).isEqualTo(full);
        assertThat(ThaiDates.abbreviated(date)).isEqualTo(abbreviated);
    }

    @Test
    void readsBackEveryDayItWrites() {
        LocalDate.of(2023, 10, 1).datesUntil(LocalDate.of(2024, 10, 1)).forEach(day -> {
            assertThat(ThaiDates.parse(ThaiDates.full(day))).isEqualTo(day);
            assertThat(ThaiDates.parse(ThaiDates.abbreviated(day))).isEqualTo(day);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ตุลาคม 2565",
                " ๑  ตุลาคม  พ.ศ. ๒๕๖๕ ",
                "1 ตุลาคม พ.ศ 2565",
                "วันที่ ๑ เดือนตุลาคม พ.ศ.๒๕๖๕",
                "1ต.ค.2565",
                "01/10/2565",
                "๑/๑๐/๒๕๖๕",
            })
    void readsADateAsPeopleTypeIt(String typed) {
        assertThat(ThaiDates.parse(typed)).isEqualTo(LocalDate.of(2022, 10, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ตุลาคม 2565",
                "31 ก.พ. 2566",
                "29 กุมภาพันธ์ 2566",
                "1 ตุลา 2565",
                "1/13/2565",
                "1/0/2565",
                "1 ตุลาคม 2022",
                "1 October 2565",
                "2022-10-01",
                "0 ตุลาคม 2565"
            })
    void refusesWhatIsNoBuddhistDate(String typed) {
        assertThatThrownBy(() -> ThaiDates.parse(typed)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-01",
                "2569-05-01",
                "๒๕๖๙-๐๕-๐๑",
                "2569-5-1",
                "1/5/2569",
                "๑ พ.ค. ๒๕๖๙",
                "1 พฤษภาคม พ.ศ. 2569"
            })
    void readsADayInAFieldInEitherEra(String typed) {
        assertThat(ThaiDates.typed(typed)).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2569-13-01", "2569-02-29", "1/5/2026", "1/5/69", "May 1", "2569", "2026-05-01T00:00"})
    void doesNotGuessWhatDayWasMeant(String typed) {
        assertThatThrownBy(() -> ThaiDates.typed(typed)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void writesTheFiscalYearAsAPeriod() {
        assertThat(ThaiDates.fiscalYear(2566)).isEqualTo("ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThaiDates.period(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "๓ ตุลาคม ๒๕๖๕, 2022-10-03",
        "๑ ต.ค. ๒๕๖๕ – ๓๐ ก.ย. ๒๕๖๖, 2022-10-01/2023-09-30",
        "ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖, 2022-10-01/2023-09-30",
        "ประชุมเมื่อวันที่ 3 ตุลาคม 2565, ประชุมเมื่อวันที่ 3 ตุลาคม 2565",
        "6 – 9 ก.พ. 2566, 6 – 9 ก.พ. 2566",
        "31 ก.พ. 2566, 31 ก.พ. 2566",
        "2566, 2566",
        "-, -",
        "'', ''"
    })
    void writesOnlyWhatIsNothingButADateAsAnIsoDate(String text, String iso) {
        assertThat(ThaiDates.iso(text)).isEqualTo(iso);
    }
}
