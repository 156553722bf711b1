package org.sujarit.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What a person reads when one of Camunda's own buttons is refused: words, and what to do next. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalWordsTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    private TestYear year;
    private String execute;
    private String review;

    @BeforeAll
    void letOneMeasureBeCarriedOutAndOneBeReviewed() {
        year = years.open(agencies.make(), 2569);
        year.agency.person("second", Role.REVIEWER);
        year.run();
        List.of("i7-1", "o41-1").forEach(year::assign);
        year.execute("o41-1");
        year.prove("o41-1");
        execute = "/task/" + year.the("execute-measure", "i7-1");
        review = "/task/" + year.the("review-measure", "o41-1");
    }

    @Test
    void theOwnerWhoGivesTheWorkBackLearnsWhomToAsk() {
        Browser owner = browsers.of(year.agency, "staff1");
        told(owner.engine("POST", execute + "/unclaim", null), 409, "แจ้งหัวหน้าส่วนราชการ");
        told(owner.engine("POST", execute + "/assignee", "{\"userId\":null}"), 409, "แจ้งหัวหน้าส่วนราชการ");
    }

    @Test
    void whoeverReadsEnglishIsToldInEnglish() {
        Browser owner = browsers.of(year.agency, "staff1");
        owner.get("/home?lang=en");
        told(owner.engine("POST", execute + "/unclaim", null), 409, "Ask the head of the unit");
    }

    @Test
    void whoeverClaimsSecondLearnsThatSomebodyHasTheWork() {
        claim("reviewer");
        told(claim("second"), 409, "มีผู้อื่นรับงานนี้ไปแล้ว กรุณาเลือกงานอื่น");
    }

    @Test
    void whoeverCompletesPastTheFormIsToldOfTheForm() {
        Browser reviewer = browsers.of(year.agency, "reviewer");
        claim("reviewer");
        Object variables = Map.of("variables", Map.of("reviewPassed", Map.of("value", true)));
        told(reviewer.engine("POST", review + "/complete", variables), 403, "ส่งผ่านแบบฟอร์มหรือหน้ารออนุมัติ");
        told(reviewer.engine("POST", review + "/complete", "{}"), 409, "ส่งผ่านแบบฟอร์มหรือหน้ารออนุมัติ");
    }

    private Browser.Answer claim(String person) {
        return browsers.of(year.agency, person)
                .engine("POST", review + "/claim", Map.of("userId", year.agency.id(person)));
    }

    private static void told(Browser.Answer answer, int status, String words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("message").asText()).contains(words).doesNotContain("ENGINE", "Reason[");
    }
}
