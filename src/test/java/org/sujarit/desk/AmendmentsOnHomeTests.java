package org.sujarit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** The start page leads to an amendment, and shows what became of it. */
@ApplicationTest
class AmendmentsOnHomeTests {

    private static final String PROPOSE = "/camunda/app/tasklist/default/#/?processStart=amend-plan";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Browsers browsers;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private TestClock clock;

    private TestYear year;

    @BeforeEach
    void openAYear() {
        clock.set(LocalDate.of(2026, 6, 15));
        year = years.open(agencies.make(), 2569);
    }

    @AfterEach
    void goOnFromNow() {
        clock.reset();
    }

    @Test
    void theOfficerIsLedToTheFormWhileTheYearRuns() {
        assertThat(home("officer")).doesNotContain(PROPOSE);
        year.run();
        assertThat(home("officer")).contains(PROPOSE, "เสนอแก้ไขแผน").doesNotContain("ข้อเสนอแก้ไขที่");
        assertThat(home("staff1")).doesNotContain(PROPOSE);
    }

    @Test
    void anotherRunningYearAsksNoMoreQuestions() {
        year.run();
        Browser auditor = browsers.of(year.agency, "auditor");
        auditor.get("/home");
        int before = statements.during(() -> auditor.get("/home"));
        years.open(year.agency, 2568).run();
        assertThat(statements.during(() -> auditor.get("/home"))).isPositive().isLessThanOrEqualTo(before);
    }

    @Test
    void whatIsProposedIsSeenWithItsStateUntilItIsPublished() {
        year.run();
        TestAmendment amendment = amendments.add(year, "จัดคลินิกให้คำปรึกษา");
        assertThat(home("officer")).contains("ข้อเสนอแก้ไขที่ ๑", "จัดคลินิกให้คำปรึกษา", "รอผู้ตรวจสอบ");
        amendment.reviewedBy("reviewer");
        assertThat(home("officer")).contains("รอผู้บริหารอนุมัติ");
        amendment.returnedBy("approve-amendment", "manager");
        assertThat(home("officer")).contains("ส่งคืนให้แก้ไข");
        assertThat(browsers.of(agencies.make(), "officer").get("/home").body()).doesNotContain("จัดคลินิก");
        amendments.add(year, "อีกมาตรการหนึ่ง").agreed();
        assertThat(home("officer")).contains("ข้อเสนอแก้ไขที่ ๑").doesNotContain("ข้อเสนอแก้ไขที่ ๒");
    }

    @Test
    void tasksOfAnAmendmentSayInWordsWhichItIs() {
        year.run();
        amendments.add(year, "จัดคลินิก");
        amendments.change(year, "i7-1", typed -> typed.put("target", 95));
        assertThat(home("reviewer"))
                .contains("ปี ๒๕๖๙ ข้อเสนอแก้ไขที่ ๑", "ปี ๒๕๖๙ i7-1 ข้อเสนอแก้ไขที่ ๒")
                .containsPattern("data-list=\"MINE\"[^๐-๙]*๐")
                .containsPattern("data-list=\"OFFERED\"[^๐-๙]*๒")
                .doesNotContain("amendment-");
        assertThat(browsers.of(year.agency, "reviewer").get("/home?lang=en").body())
                .contains("Review the amendment · 2026 (B.E. 2569) i7-1 amendment 2", "My tasks", "For my unit")
                .containsPattern("data-list=\"OFFERED\"[^0-9]*2")
                .doesNotContain("ตรวจสอบการแก้ไขแผน");
    }

    @Test
    void everybodyFindsTheirOwnAccount() {
        browsers.administrator(); // without one Camunda's web apps ask for the first
        for (String person : List.of("officer", "head", "staff1", "reviewer", "manager", "auditor")) {
            assertThat(home(person)).as(person).contains("/camunda/app/welcome/default/", "บัญชีและรหัสผ่านของฉัน");
            assertThat(browsers.of(year.agency, person)
                            .get("/camunda/app/welcome/default/")
                            .status())
                    .as(person)
                    .isEqualTo(200);
        }
    }

    private String home(String person) {
        return browsers.of(year.agency, person).get("/home").body();
    }
}
