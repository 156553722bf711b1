package org.sujarit.desk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

/** A year on one page: what it counts leads to as many measures, and what it draws can be read and carried away. */
@ApplicationTest
@Tag("database")
class DashboardTests {

    private static final String PATH = "/home/dashboard";
    private static final List<String> FILES = List.of("units", "indicators", "scores", "days", "moved");

    private static final Pattern NUMBER =
            Pattern.compile("href=\"([^\"]+)\"\\s+data-number=\"(\\w+)\">\\s*<strong>\\s*([๐-๙]+)");

    /** Also with the statement that asks who reads. */
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
    }

    @Test
    void everybodyOfTheAgencyReadsItsYearAndNobodyElseDoes() {
        years.open(agency, 2569).run();
        for (String person : List.of("officer", "head", "staff2", "reviewer", "manager", "auditor")) {
            assertThat(page(person, 2569)).as(person).contains("กำลังดำเนินมาตรการ", "มี ๒ มาตรการ");
        }
        Browser stranger = browsers.of(agencies.make(), "auditor");
        assertThat(stranger.get(address(2569)).status()).isEqualTo(404);
        for (String file : FILES) {
            assertThat(stranger.get(address(2569) + "/" + file + ".csv").status())
                    .as(file)
                    .isEqualTo(404);
        }
        Browser head = browsers.of(agency, "head");
        assertThat(head.get(address(2568)).status()).isEqualTo(404);
        assertThat(head.get(address(2569) + "/nothing.csv").status()).isEqualTo(404);
    }

    @Test
    void theWayFromTheStartPageLeadsToTheYearThatRuns() {
        Browser head = browsers.of(agency, "head");
        assertThat(head.get(PATH).body()).contains("ยังไม่มีปีงบประมาณที่เปิดไว้");
        assertThat(browsers.administrator().get(PATH).status()).isEqualTo(200);
        years.open(agency, 2568);
        assertThat(head.get(PATH).header("Location")).endsWith(address(2568));
        years.open(agency, 2569);
        years.open(agency, 2570);
        assertThat(head.get(PATH).header("Location")).endsWith(address(2569));
        assertThat(head.get("/home").body()).contains("href=\"" + PATH + "\"");
        assertThat(page("head", 2569)).contains("href=\"" + address(2570) + "\"", "href=\"" + address(2568) + "\"");
    }

    @Test
    void theStageOfTheYearIsMarkedAndThoseBeforeAreDone() {
        TestYear year = years.open(agency, 2569);
        assertThat(current(page("head", 2569))).isEqualTo("ผลการประเมิน");
        year.analyse();
        assertThat(current(page("head", 2569))).isEqualTo("แผน");
        year.finish("plan-measures", "officer", year.plan());
        assertThat(current(page("head", 2569))).isEqualTo("แผน");
        assertThat(page("head", 2569)).contains("แผนรออนุมัติ");
    }

    @Test
    void eachNumberLeadsToAsManyMeasures() {
        TestYear year = years.open(agency, 2569);
        year.run();
        year.assign("i7-1");
        year.execute("i7-1");
        year.prove("i7-1");
        assertThat(eachLeadsToAsMany("manager")).containsEntry("IN_REVIEW", 1L).containsEntry("waiting", 2L);
        assertThat(eachLeadsToAsMany("reviewer")).containsEntry("waiting", 1L);
        year.finishTask(
                year.the("review-measure", "i7-1"), "reviewer", year.returned(year.digest("i7-1"), "ขาดภาพถ่าย"));
        assertThat(eachLeadsToAsMany("head"))
                .containsEntry("returned", 1L)
                .containsEntry("STARTED", 1L)
                .containsEntry("late", 0L);
        clock.set(LocalDate.of(2026, 9, 2));
        assertThat(eachLeadsToAsMany("head")).containsEntry("month", 2L).containsEntry("late", 0L);
        clock.set(LocalDate.of(2026, 10, 1));
        assertThat(eachLeadsToAsMany("head")).containsEntry("month", 0L).containsEntry("late", 2L);
        new ManyMeasures(jdbc, agency).add(2560, 2, 7);
        assertThat(eachLeadsToAsMany("head")).containsEntry("late", 2L);
    }

    private Map<String, Long> eachLeadsToAsMany(String person) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(page(person, 2569));
        while (number.find()) {
            String list = browsers.of(agency, person)
                    .get(number.group(1).replace("&amp;", "&"))
                    .body();
            assertThat(list).as(number.group(2)).contains("พบ " + number.group(3) + " มาตรการ");
            counts.put(number.group(2), Long.valueOf(ThaiDigits.toAscii(number.group(3))));
        }
        assertThat(counts).hasSizeGreaterThan(10);
        return counts;
    }

    @Test
    void theMeetingReadsWhatIsLateAndForWhomTheRestWaits() {
        TestYear year = years.open(agency, 2569);
        year.run();
        year.assign("i7-1");
        year.execute("i7-1");
        year.prove("i7-1");
        clock.set(LocalDate.of(2026, 10, 1));
        String page = page("head", 2569);
        assertThat(meeting(page, "late")).contains("o41-1", "๓๐ ก.ย. ๒๕๖๙").doesNotContain("i7-1");
        assertThat(meeting(page, "waiting"))
                .contains("o41-1", "หัวหน้าสำนักปลัด", "มอบหมาย", "i7-1", "ผู้ตรวจสอบ", "staff1 " + agency.code);
        assertThat(meeting(page, "returned")).contains("ไม่มี");
    }

    @Test
    void aLongListIsCutAndLeadsToTheRest() {
        new ManyMeasures(jdbc, agency).add(2569, 1, 100);
        assertThat(meeting(page("head", 2569), "late"))
                .contains(
                        "๓๓",
                        "และอีก ๘ มาตรการ",
                        "/home/measures?year=2569&amp;agency=" + agency.code + "&amp;late=true");
    }

    @Test
    void whatIsDrawnStandsInATableAndInAFileAlike() {
        new ManyMeasures(jdbc, agency).add(2568, 2, 30);
        Browser head = browsers.of(agency, "head");
        String page = page("head", 2569);
        assertThat(page).contains("data-value=\"15\">๑๕<", "data-value=\"76.00\">๗๖.๐๐<", "ตัวชี้วัดที่ ๑ ทดสอบ");
        String units = csv(head, "units");
        assertThat(units).startsWith("\uFEFFส่วนราชการ,เสร็จสิ้น,").contains(",0,0,15,0,0");
        assertThat(csv(head, "indicators")).contains("ตัวชี้วัดที่ 1 ทดสอบ,0,0,3,0,0");
        assertThat(csv(head, "scores")).contains("ตัวชี้วัด,2567,2568").contains("ตัวชี้วัดที่ 1 ทดสอบ,75.00,76.00");
        assertThat(csv(head, "days")).contains("2568,30,30,30,30,30");
        assertThat(csv(head, "moved")).contains("score_before");
        assertThat(browsers.of(agency, "head").get(address(2569) + "?lang=en").body())
                .contains("Progress by unit", "data-value=\"15\">15<");
    }

    @Test
    void thePageNeedsNoScriptAndNoStyleOfItsOwn() {
        new ManyMeasures(jdbc, agency).add(2569, 1, 3);
        assertThat(page("head", 2569)).doesNotContain("style=", "<style").doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void daysAreCountedFromTheTrailAndWhatWasReturnedStaysInItsStage() {
        clock.set(LocalDate.of(2025, 10, 1));
        TestYear year = years.open(agency, 2569);
        clock.set(LocalDate.of(2025, 10, 11));
        year.finish("import-assessment", "officer", year.results());
        clock.set(LocalDate.of(2025, 10, 16));
        year.finish("analyse-findings", "officer", Map.of("findings", List.of()));
        year.finish("plan-measures", "officer", year.plan());
        clock.set(LocalDate.of(2025, 10, 20));
        assertThat(csv(browsers.of(agency, "head"), "days")).contains("2569,10,5,4,,");
    }

    @Test
    void measuresThatMovedTheirScoreAreTold() {
        TestYear before = years.open(agency, 2566);
        before.run();
        assertThat(page("head", 2566)).contains("ยังไม่มีมาตรการของปีนี้ที่เทียบคะแนนได้");
        TestYear after = years.open(agency, 2567);
        after.finish(
                "import-assessment",
                "officer",
                Map.of(
                        "itaYear",
                        2566,
                        "scores",
                        List.of(Map.of("item", "i7", "score", 83.4, "recommendation", "ดีขึ้น"))));
        assertThat(page("head", 2566))
                .contains("สูงขึ้น ๗.๙๐", "๗๕.๕๐ → ๘๓.๔๐", "/home/measures/" + agency.code + "/2566/i7-1");
        assertThat(page("head", 2567)).doesNotContain("สูงขึ้น");
        String csv =
                new String(browsers.of(agency, "head").download(address(2566) + "/moved.csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains(",75.50,2566,i7,83.40,7.90,rose");
    }

    @Test
    void tenYearsOfFiveHundredAreAskedForInEightStatements() {
        new ManyMeasures(jdbc, agency).add(2560, 10, 500);
        Browser head = browsers.of(agency, "head");
        head.get(address(2569));
        for (int year : new int[] {2569, 2568, 2560}) {
            assertThat(statements.during(() -> head.get(address(year))))
                    .as("%d", year)
                    .isPositive()
                    .isLessThanOrEqualTo(MOST);
            for (String file : FILES) {
                assertThat(statements.during(() -> head.get(address(year) + "/" + file + ".csv")))
                        .as(file)
                        .isPositive()
                        .isLessThanOrEqualTo(MOST);
            }
        }
        assertThat(page("head", 2569)).contains("มี ๕๐๐ มาตรการ");
    }

    private String csv(Browser reader, String word) {
        return new String(reader.download(address(2569) + "/" + word + ".csv"), StandardCharsets.UTF_8);
    }

    private String page(String person, int year) {
        Browser.Answer answer = browsers.of(agency, person).get(address(year));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private String address(int year) {
        return PATH + "/" + agency.code + "/" + year;
    }

    private static String current(String page) {
        Matcher stage =
                Pattern.compile("aria-current=\"step\">\\s*<span>([^<]+)<").matcher(page);
        assertThat(stage.find()).isTrue();
        return stage.group(1);
    }

    /** From the heading of that list to the next. */
    private static String meeting(String page, String word) {
        String from = page.substring(page.indexOf("id=\"list-" + word));
        return from.substring(0, from.indexOf("<h", 10));
    }
}
