package org.sujarit.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sujarit.thai.WebAddressRefused.Reason;

class WebAddressTests {

    private static final String DEAD_FORM =
            "https://docs.google.com/forms/d/e/" + "๑FAIpQLScRucfmTtEWtHgkVH๕dBaYFdd๑๒Xf๘p๖Af๘๐DRVVo๔BNHthsA/viewform";
    private static final String LIVING_FORM =
            "https://docs.google.com/forms/d/e/" + "1FAIpQLScRucfmTtEWtHgkVH5dBaYFdd12Xf8p6Af80DRVVo4BNHthsA/viewform";

    @ParameterizedTest
    @CsvSource({
        "https://www.bongti.go.th/Plantypeplan, https://www.bongti.go.th/Plantypeplan",
        "' http://bongti.go.th:8080/a?b=1#c ', http://bongti.go.th:8080/a?b=1#c",
        "HTTPS://bongti.go.th/x, HTTPS://bongti.go.th/x",
        "https://bongti.go.th/แผน, https://bongti.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99",
        "https://bongti.go.th/%E0%B9%92%E0%B9%95.pdf, https://bongti.go.th/%E0%B9%92%E0%B9%95.pdf",
        "https://บ้องตี้.ไทย/แผน, https://xn--72c2an0fxb6ge.xn--o3cw4h/%E0%B9%81%E0%B8%9C%E0%B8%99",
    })
    void acceptsAnAddressThatCanBeFollowed(String typed, String target) {
        WebAddress address = WebAddress.of(typed);

        assertThat(address.shown()).isEqualTo(typed.strip());
        assertThat(address.target()).hasToString(target);
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', EMPTY",
        "www.bongti.go.th, NOT_WEB",
        "ftp://bongti.go.th/a, NOT_WEB",
        "javascript:alert(1), NOT_WEB",
        "https:///a, MALFORMED",
        "https://, MALFORMED",
        "https://bongti.go.th/a b, MALFORMED",
        "https://bongti.go.th@evil.example/, MALFORMED",
        "https://ก$1.ไทย/แผน, MALFORMED",
        "https://bongti.go.th/๒๕๖๖, THAI_DIGITS",
    })
    void refusesOthersWithTheReason(String typed, Reason reason) {
        assertThatExceptionOfType(WebAddressRefused.class)
                .isThrownBy(() -> WebAddress.of(typed))
                .extracting(WebAddressRefused::reason)
                .isEqualTo(reason);
    }

    @Test
    void offersTheAddressThatWasMeantBeforeItsDigitsBecameThai() {
        WebAddressRefused refused = catchThrowableOfType(WebAddressRefused.class, () -> WebAddress.of(DEAD_FORM));

        assertThat(refused.repaired()).contains(LIVING_FORM);
        assertThat(WebAddress.repaired(DEAD_FORM)).contains(LIVING_FORM);
    }

    @Test
    void offersNothingWhereDigitsWereNotTheTrouble() {
        assertThat(WebAddress.repaired(LIVING_FORM)).isEmpty();
        assertThat(WebAddress.repaired("ดู ๑")).isEmpty();
    }
}
