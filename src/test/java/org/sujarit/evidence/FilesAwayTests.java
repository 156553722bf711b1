package org.sujarit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** While the directory of files is away, whoever needs a file is told when to try again, and everything else goes on. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class FilesAwayTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private EvidenceSettings settings;

    @Autowired
    private Clock clock;

    private TestYear year;
    private Path aside;

    @BeforeEach
    void aPublishedPlan() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        aside = settings.directory().resolveSibling("aside");
    }

    @AfterEach
    void bringThemBack() throws IOException {
        if (Files.exists(aside)) {
            Files.delete(settings.directory());
            Files.move(aside, settings.directory());
        }
    }

    @Test
    void theWorkGoesOnWhereItStopped(CapturedOutput output) throws IOException {
        Browser owner = browsers.of(year.agency, "staff1");
        owner.apiToken();
        Browser citizen = browsers.anonymous();
        String plan = "/portal/" + year.cycle.key() + "/plan.pdf";
        int before = output.getAll().length();
        takeThemAway();
        isTold(attach(owner));
        Browser.Answer asked = citizen.get(plan);
        assertThat(asked.status()).as(asked.body()).isEqualTo(503);
        assertThat(asked.headers().allValues("Retry-After")).containsExactly("10");
        assertThat(asked.body()).contains("ไม่ใช่ความผิดของท่าน").doesNotContain("Exception");
        isTold(attach(owner));
        assertThat(owner.get("/home").status()).isEqualTo(200);
        assertThat(output.getAll().substring(before)).doesNotContain("\tat ").containsOnlyOnce("is away (");
        bringThemBack();
        assertThat(attach(owner).status()).isEqualTo(201);
        assertThat(citizen.get(plan).status()).isEqualTo(200);
        assertThat(output.getAll().substring(before)).containsOnlyOnce("is back");
    }

    /** The directory is no directory: to root, which tests may run as, nothing is forbidden. */
    private void takeThemAway() throws IOException {
        Files.move(settings.directory(), aside);
        Files.createFile(settings.directory());
    }

    private static void isTold(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().allValues("Retry-After")).containsExactly("10");
        assertThat(answer.json().path("type").asText()).endsWith("file.store-away");
    }

    private Browser.Answer attach(Browser owner) {
        return owner.attachPublicFile(year.measure("i7-1").id(), LocalDate.now(clock));
    }
}
