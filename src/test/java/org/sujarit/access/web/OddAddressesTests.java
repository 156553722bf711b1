package org.sujarit.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
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

    @LocalServerPort
    private int port;

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

    /** The page of errors shows what went wrong; where nothing did, there is none. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void thePageOfErrorsIsNoAddress(String method, CapturedOutput output) {
        int before = output.getAll().length();
        var nothing = java.net.http.HttpRequest.BodyPublishers.noBody();
        for (Browser browser : List.of(browsers.anonymous(), browsers.of(agencies.make(), "officer"))) {
            for (String wanted : List.of("text/html", "application/json")) {
                assertThat(browser.send(method, "/error", nothing, "Accept", wanted)
                                .status())
                        .isEqualTo(404);
            }
        }
        assertThat(output.getAll().substring(before)).doesNotContain("ERROR", "\n\tat ");
    }

    /** Our own connections look at the length before Tomcat refuses it. */
    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999999999999"})
    void aLengthThatIsNoneMakesNoNoise(String length, CapturedOutput output) throws IOException {
        int before = output.getAll().length();
        String asked = "POST /login HTTP/1.1\r\nHost: here\r\nContent-Length: " + length + "\r\n\r\n";
        try (Socket odd = new Socket(InetAddress.getLoopbackAddress(), port)) {
            odd.setSoTimeout(30_000);
            odd.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(odd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400");
        }
        assertThat(output.getAll().substring(before)).doesNotContain("ERROR", "\n\tat ");
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
