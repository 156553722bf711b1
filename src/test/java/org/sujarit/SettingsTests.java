package org.sujarit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A setting that makes no sense stops the start, in words, before it could do harm. */
@Tag("spring")
@ExtendWith(OutputCaptureExtension.class)
class SettingsTests {

    @ParameterizedTest
    @CsvSource({
        "sujarit.public.url=https://ita.example.go.th/, ends without a slash",
        "sujarit.public.url=ita.example.go.th, begins with https://",
        "sujarit.public.url=https://, begins with https://",
        "sujarit.public.url=ftp://ita.example.go.th, begins with https://",
        "sujarit.open-data.licence-url=creativecommons.org, begins with https://",
        "sujarit.findings.urgent-below=90, must not be above sujarit.findings.improve-below (85)",
        "sujarit.findings.urgent-below=-1, scores from 0 to 100",
        "sujarit.findings.improve-below=101, scores from 0 to 100",
        "sujarit.reminding.days-before=-1, from 0 to 365",
        "sujarit.reminding.days-after=-3, from 0 to 365",
        "sujarit.reminding.days-after=9999, from 0 to 365",
        "sujarit.delivery.again=-1m, sujarit.delivery.again is a time",
        "sujarit.evidence.largest-file=0, a size of at least 1MB",
        "sujarit.evidence.largest-file=-5MB, a size of at least 1MB"
    })
    void whatMakesNoSenseStopsTheStartWithASentence(String setting, String sentence, CapturedOutput output) {
        assertThatThrownBy(() -> start(setting).close()).hasStackTraceContaining(sentence);
        assertThat(output).contains("APPLICATION FAILED TO START", sentence).doesNotContain("\tat ");
    }

    @Test
    void whatStandsInTheSettingsMakesSense() {
        start("sujarit.public.url=http://localhost:8080").close();
        start("sujarit.findings.urgent-below=85").close();
        start("sujarit.reminding.days-before=0").close();
    }

    private static ConfigurableApplicationContext start(String setting) {
        return new SpringApplicationBuilder(OnlySettings.class)
                .web(WebApplicationType.NONE)
                .run("--" + setting);
    }

    @ConfigurationPropertiesScan("org.sujarit")
    static class OnlySettings {}
}
