package org.sujarit.desk.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

/** All measures on one page: found, sorted, filtered, carried away. */
@ApplicationTest
@Tag("database")
class MeasureListTests {

    private static final String LIST = "/home/measures";

    private static final Pattern CODES = Pattern.compile("data-label=\"ข้อ\">([^<]+)<");

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
    void everybodyOfTheAgencyReadsItsMeasuresAndNobodyElseDoes() {
        TestYear year = years.open(agency, 2569);
        year.run();
        year.assign("i7-1");
        for (String person : List.of("officer", "head", "staff2", "reviewer", "manager", "auditor")) {
            assertThat(codes(person, "")).as(person).containsExactly("i7-1", "o41-1");
        }
        assertThat(list("staff2", ""))
                .contains("staff1 " + agency.code, "สำนักปลัด", "๓๐ ก.ย. ๒๕๖๙", "กำลังดำเนินการ", "รอมอบหมาย")
                .contains(LIST + "/" + agency.code + "/2569/i7-1");
        String others = browsers.of(agencies.make(), "auditor")
                .get(LIST + "?agency=" + agency.code)
                .body();
        assertThat(others).contains("ไม่พบมาตรการ").doesNotContain("i7-1");
        assertThat(browsers.administrator().get(LIST).body()).contains("ยังไม่มีมาตรการ");
    }

    @Test
    void whatIsReturnedLateUnprovedOrMineIsFoundByItsFilter() {
        TestYear year = years.open(agency, 2569);
        year.run();
        assertThat(codes("head", "state=STARTED")).containsExactly("i7-1", "o41-1");
        year.assign("i7-1");
        assertThat(codes("staff1", "mine=true")).containsExactly("i7-1");
        assertThat(codes("staff2", "mine=true")).isEmpty();
        assertThat(codes("head", "state=EXECUTING")).containsExactly("i7-1");
        assertThat(codes("head", "unproved=true")).isEmpty();
        year.execute("i7-1");
        assertThat(codes("head", "unproved=true")).containsExactly("i7-1");
        assertThat(list("head", "unproved=true")).contains("ขาดหลักฐาน ๒ ขั้นตอน", "๑๕ มิ.ย. ๒๕๖๙");
        year.prove("i7-1");
        assertThat(codes("head", "unproved=true")).isEmpty();
        assertThat(codes("head", "returned=true")).isEmpty();
        year.finishTask(
                year.the("review-measure", "i7-1"), "reviewer", year.returned(year.digest("i7-1"), "ขาดภาพถ่าย"));
        assertThat(codes("head", "returned=true")).containsExactly("i7-1");
        assertThat(codes("head", "late=true")).isEmpty();
        clock.set(LocalDate.of(2026, 10, 1));
        assertThat(codes("head", "late=true")).containsExactly("i7-1", "o41-1");
        assertThat(codes("head", "late=true&returned=true&year=2569&unit=" + agency.unit))
                .containsExactly("i7-1");
        assertThat(codes("head", "unit=" + agency.otherUnit)).isEmpty();
        assertThat(codes("head", "year=2568")).isEmpty();
    }

    @Test
    void whatIsDueThisMonthOrWaitsForOthersThanTheReaderIsFoundByItsFilter() {
        TestYear year = years.open(agency, 2569);
        year.run();
        assertThat(codes("staff1", "waiting=true")).containsExactly("i7-1", "o41-1");
        assertThat(codes("head", "waiting=true")).isEmpty();
        assertThat(codes("officer", "waiting=true")).isEmpty();
        year.assign("i7-1");
        assertThat(codes("staff1", "waiting=true")).containsExactly("o41-1");
        assertThat(codes("staff1", "month=true")).isEmpty();
        clock.set(LocalDate.of(2026, 9, 1));
        assertThat(codes("staff1", "month=true")).containsExactly("i7-1", "o41-1");
        assertThat(codes("staff1", "month=true&late=true")).isEmpty();
        year.execute("i7-1");
        year.prove("i7-1");
        assertThat(codes("staff1", "month=true")).containsExactly("o41-1");
        assertThat(codes("staff1", "mine=true&waiting=true")).containsExactly("i7-1");
        assertThat(codes("reviewer", "waiting=true")).containsExactly("o41-1");
        assertThat(codes("manager", "waiting=true")).containsExactly("i7-1", "o41-1");
        assertThat(codes("head", "ours=true")).containsExactly("i7-1", "o41-1");
        jdbc.update(
                "update measure set unit = ? where cycle_key = ? and code = 'i7-1'",
                agencies.make().unit,
                year.cycle.key());
        assertThat(codes("head", "ours=true")).containsExactly("o41-1");
    }

    @Test
    void wordsAreLookedForInTitleCodeOwnerAndUnit() {
        TestYear year = years.open(agency, 2569);
        year.run();
        year.assign("i7-1");
        assertThat(codes("head", "q=ทุกคน")).hasSize(2);
        assertThat(codes("head", "q=O๔๑")).containsExactly("o41-1");
        assertThat(codes("head", "q=STAFF1")).containsExactly("i7-1");
        assertThat(codes("head", "q=สำนัก")).hasSize(2);
        assertThat(codes("head", "q=%25")).isEmpty();
        assertThat(codes("head", "q='")).isEmpty();
    }

    @Test
    void aColumnSortsAndTheSecondTimeTheOtherWayRound() {
        new ManyMeasures(jdbc, agency).add(2568, 2, 4);
        assertThat(codes("head", "sort=item")).startsWith("i2-1", "i2-1", "i3-2");
        assertThat(codes("head", "sort=-item")).startsWith("i5-4", "i5-4", "i4-3");
        assertThat(codes("head", "sort=due").get(0)).isEqualTo("i4-3");
        assertThat(list("head", "q=ปี&sort=due"))
                .contains("aria-sort=\"ascending\"")
                .contains("sort=-due\"");
        for (Sorting sorting : Sorting.values()) {
            assertThat(codes("head", "sort=" + sorting.word()))
                    .as(sorting.word())
                    .hasSize(8);
            assertThat(codes("head", "sort=-" + sorting.word()))
                    .as(sorting.word())
                    .hasSize(8);
        }
        assertThat(codes("head", "sort=; drop table measure&year=x&state=y")).hasSize(8);
    }

    @Test
    void tenYearsOfFiveHundredAreAskedForInEightStatements() {
        new ManyMeasures(jdbc, agency).add(2560, 10, 500);
        Browser head = browsers.of(agency, "head");
        head.get(LIST);
        for (String query : List.of(
                "",
                "?page=100",
                "?page=9999",
                "?q=มาตรการที่ 77&sort=-owner",
                "?late=true&unproved=true&sort=last",
                "?returned=true",
                "?mine=true&year=2569&state=EXECUTING&sort=unit")) {
            String address = LIST + query.replace(" ", "%20");
            assertThat(statements.during(() -> head.get(address)))
                    .as(query)
                    .isPositive()
                    .isLessThanOrEqualTo(MOST);
        }
        assertThat(head.get(LIST).body()).contains("พบ ๕๐๐๐ มาตรการ", "หน้า ๑ จาก ๑๐๐", "มาตรการที่ ๕๐ ของปี ๒๕๖๙");
        assertThat(head.get(LIST + "?page=2").body()).contains("มาตรการที่ ๕๑ ของปี ๒๕๖๙");
        assertThat(head.get(LIST + "?late=true").body()).contains("พบ ๑๖๖ มาตรการ", "late=true&amp;page=2");
    }

    @Test
    void whatIsFilteredIsCarriedAwayAndNothingInItIsCalculated() throws IOException {
        new ManyMeasures(jdbc, agency).add(2569, 1, 3);
        jdbc.update("update measure set title = '=1+1' where cycle_key = ? and ordinal = 2", agency.code + "/2569");
        Browser head = browsers.of(agency, "head");
        String csv = new String(head.download(LIST + ".csv?sort=item"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).contains("'=1+1", "2026-03-30", "staff1 " + agency.code, ",i3-2,");
        assertThat(new String(head.download(LIST + ".csv?mine=true"), StandardCharsets.UTF_8).lines())
                .hasSize(1);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(head.download(LIST + ".xlsx?late=true")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("i4-3");
            assertThat(book.getSheetAt(0).getRow(1).getCell(10).getNumericCellValue())
                    .isEqualTo(3);
        }
        Browser stranger = browsers.of(agencies.make(), "head");
        assertThat(new String(stranger.download(LIST + ".csv"), StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }

    @Test
    void aViewIsKeptForOnePersonUntilTheyDeleteIt() {
        Browser head = browsers.of(agency, "head");
        keep(head, "งานค้าง", "late=true&sort=-due&nothing=x");
        assertThat(head.get(LIST).body()).contains("งานค้าง", LIST + "?late=true&amp;sort=-due");
        keep(head, "งานค้าง", "returned=true");
        assertThat(head.get(LIST).body()).contains(LIST + "?returned=true\"").doesNotContain("late=true&amp;sort");
        Browser officer = browsers.of(agency, "officer");
        assertThat(officer.get(LIST).body()).doesNotContain("งานค้าง");
        Long id = jdbc.queryForObject("select id from saved_view where person = ?", Long.class, agency.id("head"));
        String deletion = LIST + "/views/" + id + "/deletion";
        assertThat(officer.form(deletion, Map.of("_csrf", officer.formToken(LIST)))
                        .status())
                .isEqualTo(404);
        assertThat(head.get(LIST).body()).contains("งานค้าง");
        assertThat(head.form(deletion, Map.of("_csrf", head.formToken(LIST))).status())
                .isEqualTo(302);
        assertThat(head.get(LIST).body()).contains("ลบมุมมอง งานค้าง แล้ว");
        assertThat(head.get(LIST).body()).doesNotContain("งานค้าง");
    }

    @Test
    void aViewWithoutANameOrOneTooManyIsRefusedAndWhatWasTypedStays() {
        Browser head = browsers.of(agency, "head");
        String back = keep(head, " ", "mine=true");
        assertThat(back).endsWith(LIST + "?mine=true");
        assertThat(head.get(LIST + "?mine=true").body()).contains("name-problem\" role");
        for (int number = 1; number <= SavedView.MOST; number++) {
            keep(head, "มุมมอง " + number, "");
        }
        keep(head, "มากไป", "");
        assertThat(head.get(LIST).body()).contains("กรุณาลบมุมมองที่ไม่ใช้ก่อน", "value=\"มากไป\"");
        assertThat(jdbc.queryForObject(
                        "select count(*) from saved_view where person = ?", Long.class, agency.id("head")))
                .isEqualTo(SavedView.MOST);
    }

    private static String keep(Browser browser, String name, String query) {
        return browser.form(LIST + "/views", Map.of("_csrf", browser.formToken(LIST), "name", name, "query", query))
                .header("Location");
    }

    private String list(String person, String query) {
        Browser.Answer answer = browsers.of(agency, person).get(LIST + "?" + query.replace(" ", "%20"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private List<String> codes(String person, String query) {
        return CODES.matcher(list(person, query))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
