package org.sujarit.desk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What is worth a look in a year, with the way to the task where it is mended. */
@ApplicationTest
class ChecksPageTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    private TestYear year;

    @BeforeEach
    void analyse() {
        year = years.open(agencies.make(), 2569);
        year.analyse();
    }

    @Test
    void theOfficerIsLedToTheTaskWhereAMeasureForAFindingIsMissing() {
        assertThat(pageOf("officer"))
                .contains("i7", "ไปแก้ไข")
                .contains("/camunda/app/tasklist/default/#/?task=" + year.the("plan-measures"));
    }

    @Test
    void theFormLeadsThereToo() {
        assertThat(read("officer", "/api/cycles/" + year.cycle.id() + "/checks"))
                .contains("\"subject\":\"i7\"")
                .contains("?task=" + year.the("plan-measures"))
                .doesNotContain("\"href\":null");
    }

    private String pageOf(String person) {
        return read(person, "/home/cycles/" + year.cycle.id() + "/checks");
    }

    private String read(String person, String address) {
        Browser.Answer answer = browsers.of(year.agency, person).get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
