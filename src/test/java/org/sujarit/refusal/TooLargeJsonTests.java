package org.sujarit.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** What goes around the forms: the engine's own API, and bodies that are called something else than JSON. */
@ApplicationTest
class TooLargeJsonTests {

    private static final int ROOM = 1024 * 1024;
    private static final byte[] TOO_LARGE =
            ("{\"text\":\"" + "ก".repeat(ROOM) + "\"}").getBytes(StandardCharsets.UTF_8);

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Test
    void theEnginesApiRefusesItWhetherItSaysItsLengthOrNot() {
        Browser administrator = browsers.administrator();
        String path = "/camunda/api/engine/engine/default/process-instance";
        assertThat(administrator.engine("GET", "/task/count", null).status()).isEqualTo(200); // brings the token
        for (BodyPublisher body : new BodyPublisher[] {BodyPublishers.ofByteArray(TOO_LARGE), unknownLength()}) {
            Browser.Answer answer = administrator.send(
                    "POST",
                    path,
                    body,
                    "Content-Type",
                    "application/json",
                    "X-XSRF-TOKEN",
                    String.valueOf(administrator.cookie("XSRF-TOKEN")));
            assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
            assertThat(answer.body()).contains("ข้อมูลที่ส่งมามากเกินกว่าจะรับได้");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/JSON", "application/json;charset=utf-8", "application/hal+json", "text/plain"})
    void itIsRefusedWhateverItsTypeIsCalled(String type) {
        Browser officer = browsers.of(agencies.make(), "officer");
        for (BodyPublisher body : new BodyPublisher[] {BodyPublishers.ofByteArray(TOO_LARGE), unknownLength()}) {
            assertRefused(officer.send(
                    "PUT", "/api/tasks/1/draft", body, "Content-Type", type, "X-SUJARIT-CSRF", officer.apiToken()));
        }
    }

    @Test
    void aQueryOfTheEngineWithMoreConditionsThanAPersonCanChooseIsRefused() {
        Browser administrator = browsers.administrator();
        String one = "{\"name\":\"a\",\"operator\":\"eq\",\"value\":1},";
        String many = "{\"processVariables\":[" + one.repeat(25_000) + "{}]}";
        Browser.Answer answer = administrator.engine("POST", "/task/count", new ObjectMapper().createObjectNode());
        assertThat(answer.status()).isEqualTo(200);
        answer = administrator.engine("POST", "/task/count", many);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("16 kB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/*", "*/*", "no type", "application/xml"})
    void aTypeThatNoFormSendsIsNoFaultOfTheServer(String type) {
        Browser officer = browsers.of(agencies.make(), "officer");
        Browser.Answer answer = officer.send(
                "PUT",
                "/api/tasks/1/draft",
                BodyPublishers.ofString("{}"),
                "Content-Type",
                type,
                "X-SUJARIT-CSRF",
                officer.apiToken());
        assertThat(answer.status()).as(answer.body()).isEqualTo(415);
    }

    private static void assertRefused(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("ข้อมูลที่ส่งมามากเกินกว่าจะรับได้");
    }

    private static BodyPublisher unknownLength() {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TOO_LARGE));
    }
}
