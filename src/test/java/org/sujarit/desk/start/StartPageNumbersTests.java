package org.sujarit.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.ManyMeasures;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;
import org.sujarit.thai.ThaiDigits;

/** What was sent back, is late, is due or waits for others stands first on the start page, for each as far as they answer for it. */
@ApplicationTest
@Tag("database")
class StartPageNumbersTests {

    private static final Pattern NUMBER =
            Pattern.compile("href=\"([^\"]+)\"\\s+data-number=\"(\\w+)\">\\s*<strong>\\s*([๐-๙]+)");

    /** What the start page asks, of whomever. */
    private static final int MOST = 8;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private TestAgency agency;

    @BeforeEach
    void takeAnAgencyIn() {
        clock.set(LocalDate.of(2026, 6, 15));
        agency = agencies.make();
    }

    @AfterEach
    void goOnFromNow() {
        clock.reset();
        jdbc.update("update ACT_RU_JOB set EXCEPTION_MSG_ = null where EXCEPTION_MSG_ = 'the test made it fail'");
    }

    @Test
    void eachReadsOfTheMeasuresTheyAnswerFor() {
        TestYear year = years.open(agency, 2569);
        year.run();
        year.assign("i7-1");
        jdbc.update(
                "update measure set unit = ? where cycle_key = ? and code = 'o41-1'",
                agencies.make().unit,
                year.cycle.key());
        clock.set(LocalDate.of(2026, 10, 1));
        for (String person : List.of("officer", "reviewer", "manager", "auditor")) {
            assertThat(numbers(person)).as(person).containsEntry("late", 2L);
        }
        assertThat(numbers("head")).containsEntry("late", 1L).containsEntry("waiting", 0L);
        assertThat(numbers("staff1")).containsEntry("late", 1L);
        assertThat(numbers("staff2")).containsEntry("late", 0L);
        assertThat(numbers("reviewer")).containsEntry("waiting", 1L);
        assertThat(browsers.administrator().get("/home").body()).doesNotContain("data-number");
    }

    @Test
    void anothersMeasuresAreNotCounted() {
        years.open(agency, 2569).run();
        clock.set(LocalDate.of(2026, 10, 1));
        assertThat(numbers("officer")).containsEntry("late", 2L);
        agency = agencies.make();
        assertThat(numbers("officer")).containsEntry("late", 0L).containsEntry("waiting", 0L);
    }

    @Test
    void whatWasSentBackIsCountedUntilItIsSentAgain() {
        TestYear year = years.open(agency, 2569);
        year.run();
        year.assign("i7-1");
        year.execute("i7-1");
        year.prove("i7-1");
        assertThat(numbers("staff1")).containsEntry("returned", 0L).containsEntry("waiting", 1L);
        year.finishTask(
                year.the("review-measure", "i7-1"), "reviewer", year.returned(year.digest("i7-1"), "ขาดภาพถ่าย"));
        assertThat(numbers("staff1")).containsEntry("returned", 1L).containsEntry("waiting", 0L);
        assertThat(browsers.of(agency, "staff1").get("/home").body()).containsPattern("data-list=\"RETURNED\"[^๐-๙]*๑");
    }

    @Test
    void aMeasureThatIsToBeGivenAwayComesFirstAndOfManyOnlySomeAreShown() {
        new ManyMeasures(jdbc, agency).add(2569, 1, 60);
        Browser officer = browsers.of(agency, "officer");
        String home = officer.get("/home").body();
        assertThat(home.split("data-measure=", -1)).hasSize(21);
        assertThat(home).contains("มาตรการอื่นที่กำลังดำเนินการ").doesNotContain("มาตรการที่ ๖๐ ของปี ๒๕๖๙");
        String key = agency.code + "/2569/i1-60";
        assertThat(officer.get("/home/measures/" + key).body()).contains("/home?measure=" + key + "#measures");
        String first = officer.get("/home?measure=" + key).body();
        assertThat(first.substring(first.indexOf("data-measure=")))
                .containsSubsequence("มาตรการที่ ๖๐ ของปี ๒๕๖๙", "staff1 " + agency.code, "มาตรการที่ ๑ ของปี ๒๕๖๙");
        for (String person : List.of("staff1", "reviewer")) {
            assertThat(browsers.of(agency, person).get("/home?measure=" + key).body())
                    .doesNotContain("data-measure=");
        }
        assertThat(browsers.of(agencies.make(), "officer")
                        .get("/home?measure=" + key)
                        .body())
                .doesNotContain("data-measure=");
    }

    @Test
    void ofManyMeasuresOnlyTheFirstAreThereToBeRecordedAndTheOthersOneLinkAway() {
        new ManyMeasures(jdbc, agency).add(2569, 1, 60);
        String home = browsers.of(agency, "staff1").get("/home").body();
        assertThat(home.split("/record\"", -1)).hasSize(21);
        assertThat(home).contains("/home/measures?mine=true&amp;sort=due\"", "มาตรการอื่นที่ท่านรับผิดชอบ");
        agency = agencies.make();
        new ManyMeasures(jdbc, agency).add(2569, 1, 40);
        assertThat(browsers.of(agency, "staff1").get("/home").body()).doesNotContain("มาตรการอื่นที่ท่านรับผิดชอบ");
    }

    /** Each also leads to as many. */
    private Map<String, Long> numbers(String person) {
        Browser reader = browsers.of(agency, person);
        Map<String, Long> counts = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(reader.get("/home").body());
        while (number.find()) {
            assertThat(reader.get(number.group(1).replace("&amp;", "&")).body())
                    .as(person + " " + number.group(2))
                    .contains("พบ " + number.group(3) + " มาตรการ");
            counts.put(number.group(2), Long.valueOf(ThaiDigits.toAscii(number.group(3))));
        }
        assertThat(counts).hasSize(4);
        return counts;
    }

    @Test
    void moreMeasuresAndYearsAskNoMoreQuestions() {
        new ManyMeasures(jdbc, agency).add(2569, 1, 2);
        Map<String, Integer> few = new LinkedHashMap<>();
        List<String> people = List.of("officer", "head", "staff1", "reviewer", "manager", "auditor");
        people.forEach(person -> few.put(person, asked(person)));
        assertThat(few.values()).allMatch(count -> count <= MOST);
        new ManyMeasures(jdbc, agency).add(2559, 10, 500);
        people.forEach(person ->
                assertThat(asked(person)).as(person).isPositive().isLessThanOrEqualTo(few.getOrDefault(person, 0)));
    }

    /** Tasks, one of them sent back, notices that name somebody, work to be given away, and a job that failed: all at once. */
    @Test
    void whoHasWorkOfEveryKindIsAnsweredWithAsManyQuestions() {
        TestYear year = years.open(agency, 2569);
        year.run();
        for (String code : List.of("i7-1", "o41-1")) {
            year.assign(code);
            year.execute(code);
            year.prove(code);
        }
        year.finishTask(
                year.the("review-measure", "i7-1"), "reviewer", year.returned(year.digest("i7-1"), "ขาดภาพถ่าย"));
        aJobFailed();
        List.of("officer", "head", "staff1", "staff2", "reviewer", "manager", "auditor")
                .forEach(person ->
                        assertThat(asked(person)).as(person).isPositive().isLessThanOrEqualTo(MOST));
        Browser administrator = browsers.administrator();
        assertThat(administrator.get("/home").body()).contains("the test made it fail");
        assertThat(statements.during(() -> administrator.get("/home"))).isLessThanOrEqualTo(MOST);
    }

    private void aJobFailed() {
        String ofTheAgency = "update ACT_RU_JOB set EXCEPTION_MSG_ = ? where TENANT_ID_ = ?";
        assertThat(jdbc.update(ofTheAgency, "the test made it fail", agency.code))
                .isPositive();
        assertThat(browsers.of(agency, "officer").get("/home").body()).contains("งานเบื้องหลังที่ยังไม่สำเร็จ");
    }

    private int asked(String person) {
        Browser reader = browsers.of(agency, person);
        reader.get("/home");
        return statements.during(() -> reader.get("/home"));
    }
}
