package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** The documents of a running year, as its officer gets them. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentSetTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    private TestYear year;
    private Browser officer;

    @Autowired
    private TestClock clock;

    @BeforeAll
    void carryOneMeasureOut() {
        clock.set(LocalDate.of(2026, Month.MARCH, 20));
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        year.execute("i7-1");
        officer = browsers.of(year.agency, "officer");
    }

    @AfterAll
    void setTheClockRight() {
        clock.reset();
    }

    @Test
    void aMonitoringReportShowsOnlyWhatWasDoneInItsHalfOfTheYear() {
        String done = year.measure("i7-1").activities().get(0).results().get(0).text();
        String six = document("report-6-months.html");
        String twelve = document("report-12-months.html");
        assertThat(six).contains("รอบ ๖ เดือน", "๓๑ มีนาคม ๒๕๖๙", "กำลังดำเนินการ", "ยังไม่เริ่ม", done);
        assertThat(twelve).contains("รอบ ๑๒ เดือน", "๑ เมษายน ๒๕๖๙").doesNotContain(done);
        assertThat(document("rounds/1.html")).isEqualTo(six);
        assertThat(officer.get("/api/cycles/" + year.cycle.id() + "/rounds/3.html")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theMemoAndTheAnnouncementAreLetters() {
        assertThat(document("memo.html"))
                .contains("บันทึกข้อความ", "เรียน", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "ผู้รายงาน")
                .doesNotContain("<table");
        assertThat(document("announcement.html"))
                .contains("ประกาศอบต.ทดสอบ", "(ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", "ประกาศ ณ วันที่")
                .doesNotContain("<table");
    }

    @Test
    void aLetterIsNoSpreadsheet() {
        assertThat(officer.get("/api/cycles/" + year.cycle.id() + "/memo.xlsx").status())
                .isEqualTo(404);
        assertThat(officer.get("/api/cycles/" + year.cycle.id() + "/memo.docx").status())
                .isEqualTo(200);
    }

    private String document(String name) {
        Browser.Answer answer = officer.get("/api/cycles/" + year.cycle.id() + "/" + name);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
