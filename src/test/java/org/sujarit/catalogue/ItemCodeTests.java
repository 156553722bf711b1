package org.sujarit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.testing.RefusedReasons;

class ItemCodeTests {

    @ParameterizedTest
    @CsvSource({
        "i7, i7, IIT, 7",
        "' I7 ', i7, IIT, 7",
        "i๗, i7, IIT, 7",
        "E๑๑, e11, EIT, 11",
        "o41, o41, OIT, 41",
        "๐๔๑, o41, OIT, 41",
        "๐๑, o1, OIT, 1",
        "041, o41, OIT, 41"
    })
    void whatPeopleTypeIsUnderstood(String typed, String code, Instrument instrument, int number) {
        ItemCode item = ItemCode.typed(typed);
        assertThat(item.value()).isEqualTo(code);
        assertThat(item.instrument()).isEqualTo(instrument);
        assertThat(item.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "7", "i0", "i07", "x7", "i10000", "i7a", "๐๐", "o-1", "i7 i8"})
    void whatIsNoCodeIsRefused(String typed) {
        assertThat(RefusedReasons.reasons(() -> ItemCode.typed(typed)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("item.code.shape");
                    assertThat(reason.field()).isEqualTo("item");
                });
    }
}
