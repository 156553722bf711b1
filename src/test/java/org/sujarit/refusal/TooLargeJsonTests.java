package org.sujarit.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** No form sends a megabyte of text; whoever sends more is told so, whichever API it is sent to. */
@ApplicationTest
class TooLargeJsonTests {

    private static final int ROOM = 1024 * 1024;
    private static final byte[] TOO_LARGE =
            ("{\"text\":\"" + "ก".repeat(ROOM) + "\"}").getBytes(StandardCharsets.UTF_8);

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Test
    void ourApiRefusesItWhetherItSaysItsLengthOrNot() {
        TestYear year = years.open(agencies.make(), 2569);
        Browser officer = browsers.of(year.agency, "officer");
        String path = "/api/tasks/" + year.the("import-assessment") + "/completion";
        assertRefused(send(officer, path, BodyPublishers.ofByteArray(TOO_LARGE)));
        assertRefused(send(officer, path, unknownLength()));
        assertThat(year.open("import-assessment")).hasSize(1);
    }

    @Test
    void theEnginesApiRefusesItToo() {
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

    private static void assertRefused(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("ข้อมูลที่ส่งมามากเกินกว่าจะรับได้");
    }

    private static Browser.Answer send(Browser sender, String path, BodyPublisher body) {
        return sender.send("POST", path, body, "Content-Type", "application/json", "X-SUJARIT-CSRF", sender.apiToken());
    }

    private static BodyPublisher unknownLength() {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TOO_LARGE));
    }
}
