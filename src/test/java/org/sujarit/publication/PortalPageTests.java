package org.sujarit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What a citizen reads of a year, in either language. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalPageTests {

    private static final String TO_THE_REPORT = "ดูรายงานผลของปีเดียวกัน";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    private TestYear year;
    private String plan;

    @BeforeAll
    void publishThePlan() {
        year = years.open(agencies.make(), 2569);
        year.run();
        plan = "/portal/" + year.cycle.key() + "/plan";
    }

    @Test
    void thePlanLeadsToTheReportOnlyWhereThereIsOne() {
        Browser citizen = browsers.anonymous();
        assertThat(citizen.get(plan).body()).contains("<h1").doesNotContain(TO_THE_REPORT);

        TestYear whole = years.open(year.agency, 2568);
        whole.run();
        whole.measures().forEach(measure -> whole.carryOut(measure.code()));
        whole.report();
        assertThat(citizen.get("/portal/" + whole.cycle.key() + "/plan").body()).contains(TO_THE_REPORT);
        assertThat(citizen.get("/portal/" + whole.cycle.key()).body()).contains("ดูมาตรการของปีเดียวกัน");
    }

    @Test
    void aReaderOfEnglishReadsDatesInEnglish() {
        Browser citizen = browsers.anonymous();
        assertThat(citizen.get(plan + "?lang=en").body())
                .containsPattern("<dd>\\d{1,2} [A-Z][a-z]+ 20\\d\\d</dd>")
                .contains(plan + "?lang=th", "ภาษาไทย");
    }

    @Test
    void theOtherLanguageKeepsWhatWasAskedAndNeverAnswersForWhatWasSent() {
        Browser auditor = browsers.of(year.agency, "auditor");
        String stream = "/home/audit?stream=" + year.cycle.key();
        assertThat(auditor.get(stream).body())
                .contains(stream + "&amp;lang=en", "เปิดรอบปี", "ส่งแผนให้พิจารณา", "officer " + year.agency.code)
                .doesNotContain("plan-submitted");
        assertThat(browsers.anonymous()
                        .upload("/verify", "x.pdf", new byte[] {1}, java.util.Map.of())
                        .body())
                .contains("<main")
                .doesNotContain("lang=en");
    }
}
