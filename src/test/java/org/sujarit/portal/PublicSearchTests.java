package org.sujarit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** One field finds agencies and the measures of published plans, and nothing else. */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicSearchTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CountedStatements statements;

    private TestYear published;
    private TestYear secret;

    @BeforeAll
    void publishOnePlanAndNotTheOther() {
        published = years.open(agencies.make(), 2569);
        published.run();
        secret = years.open(agencies.make(), 2569);
        secret.analyse();
        secret.finish("plan-measures", "officer", secret.plan());
        title(published, "จัดทำคู่มือ Zebra สำหรับผู้มาติดต่อ");
        title(secret, "จัดทำคู่มือ Zebra ที่ยังไม่เผยแพร่");
    }

    private void title(TestYear year, String title) {
        jdbc.sql("update measure set title = :title where cycle_id = :cycle and code = 'i7-1'")
                .param("title", title)
                .param("cycle", year.cycle.id())
                .update();
    }

    private String found(String words) {
        return browsers.anonymous()
                .get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();
    }

    @Test
    void aMeasureIsFoundByAPartOfItsTitleInWhateverCapitalsAndOnlyOfAPublishedPlan() {
        for (String words : new String[] {"คู่มือ zebra", "ZEBRA", "  zebra  สำหรับ "}) {
            assertThat(found(words))
                    .as(words)
                    .contains("/portal/" + published.cycle.key() + "/measures/i7-1")
                    .doesNotContain(secret.cycle.key(), "ที่ยังไม่เผยแพร่");
        }
    }

    @Test
    void aMeasureIsFoundByWhatItAnswersAndByTheCodeOfThat() {
        jdbc.sql("update finding set issue = 'ปัญหายีราฟ' where cycle_id = :cycle and item = 'o41'")
                .param("cycle", published.cycle.id())
                .update();
        assertThat(found("ยีราฟ")).contains("/portal/" + published.cycle.key() + "/measures/o41-1");
        assertThat(found("o๔๑")).contains("/measures/o41-1");
        assertThat(found("O๔๑-๑")).contains("/measures/o41-1").doesNotContain("/measures/i7-1");
    }

    @Test
    void anAgencyIsFoundByItsName() {
        assertThat(found(published.agency.code)).contains("href=\"/portal/" + published.agency.code + "\"");
        assertThat(found(secret.agency.code)).contains("ไม่พบหน่วยงานหรือมาตรการ");
    }

    @Test
    void signsOfTheDatabaseAndOfThePageAreOrdinaryLetters() {
        assertThat(found("%%")).doesNotContain("/measures/");
        assertThat(found("' or 1=1 --")).contains("ไม่พบหน่วยงานหรือมาตรการ");
        assertThat(found("<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void tooLittleIsAskedForAgainAndTooMuchIsCut() {
        assertThat(found("ก")).contains("อย่างน้อยสองตัวอักษร").doesNotContain("/measures/");
        assertThat(found("ก".repeat(5_000)).length()).isLessThan(10_000);
        assertThat(browsers.anonymous().get("/search?q=zebra&page=999999999").status())
                .isEqualTo(200);
    }

    @Test
    void itAsksTheDatabaseAFewTimesHoweverManyAreFound() {
        assertThat(statements.during(() -> found("เผยแพร่"))).isLessThanOrEqualTo(5);
    }
}
