package org.sujarit.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** An address that is written otherwise than addresses are opens no door, and makes no noise. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class OddAddressesTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//camunda/api/engine/engine/default/task",
                "/camunda//api/engine/engine/default/task",
                "/camunda/%61pi/engine/engine/default/task",
                "/%63amunda/api/cockpit/plugin/cockpitPlugins/static/x",
                "/camunda/api/engine;x=1/engine/default/task",
                "/camunda/api;x=1/engine/engine/default/task",
                "/camunda/app/../api/engine/engine/default/task",
                "/camunda/api/./engine/engine/default/task",
                "/camunda/app/%2e%2e/api/engine/engine/default/task",
                "/camunda/api%2Fengine/engine/default/task",
                "/camunda/api/engine\\engine/default/task",
                "/camunda/api/%65ngine/engine/default/deployment/create",
                "//home",
                "/api;x=1/tasks",
                "/api//tasks",
                "/home/../api/tasks",
                "/%2561pi/tasks"
            })
    void opensNoDoorAndMakesNoNoise(String address, CapturedOutput output) {
        String path = address.replace("\\", "%5C");
        for (Browser browser : List.of(browsers.anonymous(), browsers.of(agencies.make(), "officer"))) {
            for (String method : List.of("GET", "POST")) {
                int before = output.getAll().length();
                int status = browser.send(method, path, java.net.http.HttpRequest.BodyPublishers.noBody())
                        .status();
                assertThat(status).as(method + " " + path).isBetween(400, 499);
                assertThat(output.getAll()
                                .substring(before)
                                .lines()
                                .filter(line -> line.contains("ERROR")
                                        || line.contains("refused, ")
                                        || line.startsWith("\tat ")))
                        .hasSizeLessThanOrEqualTo(1)
                        .noneMatch(line -> line.contains("ERROR"));
            }
        }
    }

    /** Ids of things may have letters in percent, below an address that is written as it is. */
    @Test
    void anIdInThaiIsOnlyNotThere() {
        Browser officer = browsers.of(agencies.make(), "officer");
        assertThat(officer.get("/camunda/api/engine/engine/default/task/%E0%B8%81")
                        .status())
                .isEqualTo(404);
        assertThat(officer.get("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(200);
    }
}
