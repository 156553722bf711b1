package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a person is called. */
class RegisterEntryTests {

    @ParameterizedTest
    @CsvSource({
        "นางสาว, มานี, ตั้งใจ, นางสาวมานี ตั้งใจ",
        "'', มานี, ตั้งใจ, มานี ตั้งใจ",
        "นาย, มานะ, '', นายมานะ",
        "Mr., John, Smith, Mr. John Smith",
        "นาย, '', '', account1",
        "'', '', '', account1"
    })
    void theTitleStandsBeforeTheNameAsTheLanguageWritesIt(String title, String first, String last, String name) {
        assertThat(new RegisterEntry("account1", title, first, last, "").fullName())
                .isEqualTo(name);
    }
}
