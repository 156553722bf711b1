package org.sujarit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What a citizen sees of measures while the year runs, and what only once it was approved. */
@ApplicationTest
@Tag("database")
class PublicMeasuresTests {

    private static final String DONE = "ดำเนินการแล้ว";
    private static final String OUTCOME = "บุคลากรรับทราบ";
    private static final String EVIDENCE = "https://www.example.go.th/plan/";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Clock clock;

    @Test
    void aPlanThatIsNotPublishedHasNoMeasuresForThePublic() {
        TestYear year = years.open(agencies.make(), 2569);
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        Browser citizen = browsers.anonymous();
        String all = "/portal/" + year.cycle.key() + "/measures";
        assertThat(citizen.get(all).status()).isEqualTo(404);
        assertThat(citizen.get(all + "/i7-1").status()).isEqualTo(404);
    }

    @Test
    void whileTheYearRunsNumbersAndStatesAreShownAndNothingThatNobodyReviewed() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        Browser citizen = browsers.anonymous();
        String all = "/portal/" + year.cycle.key() + "/measures";
        assertThat(citizen.get(all).body()).contains("ยังไม่เริ่ม ๒", "ทำแล้ว ๐ จาก ๒ กิจกรรม", all + "/i7-1");

        year.assign("i7-1");
        year.execute("i7-1");
        Browser owner = browsers.of(year.agency, "staff1");
        String file = owner.attachPublicFile(year.measure("i7-1").id(), LocalDate.now(clock))
                .json()
                .path("id")
                .asText();
        year.prove("i7-1");
        year.review("i7-1");
        String list = citizen.get(all).body();
        assertThat(list)
                .contains("ทำแล้ว รอตรวจสอบหรืออนุมัติ", "ทำแล้ว ๒ จาก ๒ กิจกรรม", "บันทึกผลแล้ว ๒ รายการ", "ผลล่าสุด");
        String page = citizen.get(all + "/i7-1").body();
        assertThat(page)
                .contains("เผยแพร่แผนให้ทุกคนทราบ", "ประชุมชี้แจง", "ร้อยละ ๙๐", "ยังไม่ผ่านการตรวจสอบและอนุมัติ")
                .doesNotContain(">" + DONE, OUTCOME, EVIDENCE, "/evidence/", "staff1");
        assertThat(citizen.get("/portal/" + year.cycle.key() + "/evidence/" + file)
                        .status())
                .isEqualTo(404);
        assertThat(list).doesNotContain(OUTCOME, "staff1");
        assertThat(citizen.get("/portal/" + year.agency.code).body())
                .contains("ความก้าวหน้า ปีงบประมาณ พ.ศ. ๒๕๖๙", "ทั้งหมด ๒ มาตรการ", all);
    }

    @Test
    void onceApprovedAMeasureTellsItsResultsItsOutcomeAndWhatProvesThem() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        String file = browsers.of(year.agency, "staff1")
                .attachPublicFile(year.measure("i7-1").id(), LocalDate.now(clock))
                .json()
                .path("id")
                .asText();
        year.execute("i7-1");
        year.prove("i7-1");
        year.review("i7-1");
        year.approve("i7-1");
        year.runJobs();
        Browser citizen = browsers.anonymous();
        String download = "/portal/" + year.cycle.key() + "/evidence/" + file;
        assertThat(citizen.get("/portal/" + year.cycle.key() + "/measures/i7-1").body())
                .contains(
                        "เสร็จสิ้น",
                        DONE,
                        OUTCOME,
                        "ร้อยละ ๙๕",
                        EVIDENCE,
                        download,
                        "/portal/" + year.cycle.key() + "/plan#ITA_i7_1")
                .doesNotContain("staff1", "ยังไม่ผ่านการตรวจสอบ");
        assertThat(citizen.get(download).status()).isEqualTo(200);
        assertThat(citizen.get("/portal/" + year.cycle.key() + "/measures/o41-1")
                        .body())
                .doesNotContain(OUTCOME);
    }

    @Test
    void aMeasureLeadsToThoseOfOtherYearsThatAnsweredTheSame() {
        TestYear before = years.open(agencies.make(), 2568);
        before.run();
        before.measures().forEach(measure -> before.carryOut(measure.code()));
        before.report();
        TestYear now = years.open(before.agency, 2569);
        now.run();
        assertThat(browsers.anonymous()
                        .get("/portal/" + now.cycle.key() + "/measures/i7-1")
                        .body())
                .contains("มาตรการเรื่องเดียวกันในปีอื่น", "/portal/" + before.cycle.key() + "/measures/i7-1");
    }

    @Test
    void aListAndAPageAskTheDatabaseAFewTimesWhateverThereIs() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        year.carryOut("i7-1");
        Browser citizen = browsers.anonymous();
        String all = "/portal/" + year.cycle.key() + "/measures";
        assertThat(statements.during(() -> citizen.get(all))).isLessThanOrEqualTo(6);
        assertThat(statements.during(() -> citizen.get(all + "/i7-1"))).isLessThanOrEqualTo(14);
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        for (String rest : new String[] {"/2569/measures/i99-1", "/2560/measures", "/2569/measures/%27"}) {
            Browser.Answer answer = browsers.anonymous().get("/portal/" + year.agency.code + rest);
            assertThat(answer.status()).as(rest).isEqualTo(404);
            assertThat(answer.body()).contains("ไม่พบเอกสารนี้");
        }
    }
}
