package org.sujarit.desk.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.notification.Inbox;
import org.sujarit.notification.Notice;
import org.sujarit.notification.Occasion;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** A page for each measure: what is planned, done and proved, who did what, where it stands. */
@ApplicationTest
class MeasurePageTests {

    private static final String AMEND = "processStart=amend-plan";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TestClock clock;

    private TestYear year;
    private String address = "";

    @BeforeEach
    void runAYear() {
        clock.set(LocalDate.of(2026, 6, 15));
        year = years.open(agencies.make(), 2569);
        year.run();
        address = "/home/measures/" + year.cycle.key() + "/i7-1";
    }

    @AfterEach
    void goOnFromNow() {
        clock.reset();
    }

    @Test
    void planResultsProofAndWhoDidWhatAreReadByColleagues() {
        year.assign("i7-1");
        year.execute("i7-1");
        assertThat(page("auditor")).contains("ยังไม่มีหลักฐาน");
        year.prove("i7-1");
        assertThat(page("staff2"))
                .contains(
                        "เผยแพร่แผนให้ทุกคนทราบ",
                        "สำนักปลัด",
                        "ไม่ใช้งบประมาณ",
                        "ร้อยละ ๙๐",
                        "๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. ๒๕๖๙")
                .contains("ดำเนินการแล้ว", "๑ ครั้ง", "https://www.example.go.th/plan/", "ร้อยละ ๙๕", "บุคลากรรับทราบ")
                .contains("มอบหมายผู้รับผิดชอบ", "head " + year.agency.code, "แนบลิงก์หลักฐาน", "ส่งครั้งที่ ๑")
                .doesNotContain("ยังไม่มีหลักฐาน", "ส่งกลับโดย", "ส่งครั้งที่ ๒", ">" + year.agency.id("staff1"));
        assertThat(browsers.of(year.agency, "staff2").get(address + "?lang=en").body())
                .contains("Who did what and when", "Submission 1", "No budget needed");
    }

    @Test
    void whatWasSentBackIsSaidWithWhoAndWhyUntilItIsSentAgain() {
        year.assign("i7-1");
        year.execute("i7-1");
        year.prove("i7-1");
        String back = "ขาดภาพถ่ายการประชุม";
        year.finishTask(year.the("review-measure", "i7-1"), "reviewer", year.returned(year.digest("i7-1"), back));
        assertThat(page("staff1")).contains("ส่งกลับโดย reviewer " + year.agency.code, back, "ถูกส่งกลับ");
        Map<String, Object> mended = new HashMap<>(year.execution("i7-1"));
        mended.put("outcome", "บุคลากรรับทราบทุกคน");
        year.finishTask(year.the("execute-measure", "i7-1"), "staff1", mended);
        year.prove("i7-1");
        assertThat(page("staff1"))
                .contains(back, "ส่งครั้งที่ ๑", "ส่งครั้งที่ ๒")
                .doesNotContain("ส่งกลับโดย", ">ถูกส่งกลับ<");
        assertThat(page("auditor"))
                .as("what changed between the two")
                .contains("สิ่งที่เปลี่ยนจากครั้งที่ถูกส่งกลับ", "เทียบกับฉบับที่ reviewer " + year.agency.code)
                .contains("<del>บุคลากรรับทราบ</del>", "<ins>บุคลากรรับทราบทุกคน</ins>");
        assertThat(browsers.of(year.agency, "auditor")
                        .get("/home/measures/" + year.measure("i7-1").key() + "?lang=en")
                        .body())
                .as("in the reader's language")
                .contains("What changed since it was sent back", "<strong>Outcome</strong>");
        assertThat(page("auditor"))
                .as("who said that it is done")
                .containsPattern("<strong>ส่งให้ตรวจสอบ</strong>\\s*<span>staff1 " + year.agency.code);
    }

    @Test
    void theStageItStandsAtIsMarked() {
        assertThat(current(page("head"))).isEqualTo("มอบหมาย");
        year.assign("i7-1");
        assertThat(current(page("head"))).isEqualTo("ดำเนินการ");
        year.execute("i7-1");
        assertThat(current(page("head"))).isEqualTo("แนบหลักฐาน");
        year.prove("i7-1");
        assertThat(current(page("head"))).isEqualTo("ตรวจสอบ");
        year.review("i7-1");
        assertThat(current(page("head"))).isEqualTo("อนุมัติ");
        year.approve("i7-1");
        year.runJobs();
        assertThat(page("head")).doesNotContain("aria-current").contains("class=\"done\"");
    }

    @Test
    void everybodyIsOfferedWhatTheyMayDo() {
        assertThat(page("head")).contains("/home/measures/owners").doesNotContain(AMEND);
        assertThat(page("officer")).contains(AMEND);
        assertThat(page("staff1")).doesNotContain("/home/measures/owners", AMEND, "/tasklist/default/#/?task=");
        year.assign("i7-1");
        assertThat(page("staff1")).contains("/tasklist/default/#/?task=" + year.the("execute-measure", "i7-1"));
        assertThat(page("staff2")).doesNotContain("/tasklist/");
        assertThat(page("head")).contains("เปลี่ยนผู้รับผิดชอบ").doesNotContain("/home/measures/owners\"");
    }

    @Test
    void othersAreNotToldThatItIsThere() {
        Browser stranger = browsers.of(agencies.make(), "officer");
        assertThat(stranger.get(address).status()).isEqualTo(404);
        assertThat(browsers.administrator().get(address).status()).isEqualTo(404);
        assertThat(browsers.anonymous().get(address).status()).isEqualTo(302);
        Browser ours = browsers.of(year.agency, "officer");
        assertThat(ours.get(address + "9").status()).isEqualTo(404);
        assertThat(ours.get("/home/measures/" + year.agency.code + "/2560/i7-1").status())
                .isEqualTo(404);
    }

    @Test
    void whoTriedWhatTheyMayNotIsNoPartOfIt() {
        Browser staff = browsers.of(year.agency, "staff2");
        Map<String, String> wish = Map.of("reason", "x");
        assertThat(staff.api("POST", "/api/measures/" + year.measure("i7-1").id() + "/cancellation", wish)
                        .status())
                .isEqualTo(403);
        assertThat(page("staff1")).contains("เริ่มมาตรการ").doesNotContain("พยายาม");
    }

    @Test
    void noticesAndListsLeadThere() {
        year.carryOut("i7-1");
        deliveries.await();
        Notice told = inbox.of(year.agency.actor("staff1")).stream()
                .filter(one -> one.occasion() == Occasion.MEASURE_PUBLISHED)
                .findFirst()
                .orElseThrow();
        Browser staff = browsers.of(year.agency, "staff1");
        assertThat(staff.form("/home/notices/" + told.id() + "/opening", Map.of("_csrf", staff.formToken("/home")))
                        .header("Location"))
                .endsWith(address);
        year.assign("o41-1");
        String other = "/home/measures/" + year.cycle.key() + "/o41-1";
        for (String person : List.of("staff1", "head")) {
            assertThat(browsers.of(year.agency, person).get("/home").body())
                    .as(person)
                    .contains("\"/home/measures\"", "\"" + other + "\"");
        }
        assertThat(staff.get("/home/effect").body()).contains("\"" + address + "\"");
        assertThat(staff.get("/portal/" + year.cycle.key() + "/plan").body()).doesNotContain("/home/measures");
    }

    private static String current(String page) {
        String after = page.substring(page.indexOf("aria-current=\"step\""));
        return after.substring(after.indexOf("<span>") + 6, after.indexOf("</span>"));
    }

    private String page(String person) {
        Browser.Answer answer = browsers.of(year.agency, person).get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
