package org.sujarit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.measure.MeasureState;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Of the files that prove measures, everybody may read those of measures that were approved, and no other. */
@ApplicationTest
class PortalEvidenceTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ChangingCourse course;

    @Autowired
    private Clock clock;

    @Test
    void theFilesOfAMeasureThatWasGivenUpAreNotPublic() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        year.assign("o41-1");
        String published = "/portal/" + year.cycle.key() + "/evidence/" + attach(year, "o41-1");
        String given = "/portal/" + year.cycle.key() + "/evidence/" + attach(year, "i7-1");
        course.requestCancellation(year.measure("i7-1").id(), "โครงการถูกยุบ", year.agency.actor("officer"));
        year.finishTask(year.the("approve-cancellation", "i7-1"), "manager", year.passed(year.wish("i7-1")));
        year.execute("o41-1");
        year.prove("o41-1");
        year.review("o41-1");
        Browser citizen = browsers.anonymous();
        assertThat(citizen.get(published).status()).isEqualTo(404);
        year.approve("o41-1");
        year.runJobs();
        assertThat(citizen.get(published).status()).isEqualTo(200);
        year.report();
        assertThat(year.measure("i7-1").state()).isEqualTo(MeasureState.CANCELLED);
        assertThat(citizen.get(published).status()).isEqualTo(200);
        assertThat(citizen.get(given).status()).isEqualTo(404);
    }

    private String attach(TestYear year, String code) {
        return browsers.of(year.agency, "staff1")
                .attachPublicFile(year.measure(code).id(), LocalDate.now(clock))
                .json()
                .path("id")
                .asText();
    }
}
