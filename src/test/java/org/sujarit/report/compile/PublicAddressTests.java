package org.sujarit.report.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** No document of a production installation has links that lead nowhere. */
@Tag("spring")
@ExtendWith(OutputCaptureExtension.class)
class PublicAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://localhost:8080",
                "HTTP://LOCALHOST",
                "https://127.0.0.1",
                "http://[::1]:8080",
                "ita.example.go.th",
                "ftp://ita.example.go.th",
                "https://"
            })
    void productionWithoutAPublicAddressDoesNotStart(String url) {
        assertThatThrownBy(() -> start("production", url).close()).hasMessageContaining("Set SUJARIT_PUBLIC_URL");
    }

    @Test
    void theStartEndsInOneSentenceBeforeAnythingElse(CapturedOutput output) {
        assertThatThrownBy(() -> start("production", "").close()).isInstanceOf(PublicAddressAsked.Missing.class);
        assertThat(output).containsOnlyOnce("Set SUJARIT_PUBLIC_URL").doesNotContain("\tat ", "Starting");
    }

    @Test
    void productionStartsWithOne() {
        start("production", "https://ita.example.go.th").close();
    }

    @Test
    void theDemonstrationAsksForNone() {
        start("default", "").close();
    }

    private static ConfigurableApplicationContext start(String profile, String url) {
        return new SpringApplicationBuilder(Object.class)
                .profiles(profile)
                .web(WebApplicationType.NONE)
                .properties("sujarit.public.url=" + url)
                .run();
    }
}
