package org.sujarit.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.assessment.Totals;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.report.compile.LastResult;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;

/** What the plan says of the results it answers: nothing as a fact that is none. */
@ApplicationTest
class PlanOpeningTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Catalogues catalogues;

    @Test
    void anItemNobodyHasReadIsPrintedByItsCodeAloneAndNeverWithTheNameOfAnotherYear() {
        var year = years.open(agencies.make(), 2570);
        year.finish(
                "import-assessment",
                "officer",
                Map.of(
                        "itaYear",
                        2569,
                        "total",
                        85,
                        "scores",
                        List.of(
                                Map.of("item", "o5", "score", 0, "recommendation", "ไม่พบข้อมูล"),
                                Map.of("item", "o26", "score", 0, "recommendation", "รายงานไม่ครบ"))));
        year.finish("analyse-findings", "officer", Map.of("findings", List.of()));
        year.finish("plan-measures", "officer", year.plan());
        String plan = browsers.of(year.agency, "officer")
                .get("/api/cycles/" + year.cycle.id() + "/plan.html")
                .body();
        assertThat(plan)
                .contains("แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) (๐ คะแนน)", "o๒๖ รายงานผล", "ระดับยังไม่แน่นอน")
                .containsPattern("o๕ หัวข้อในตัวชี้วัดที่ [๐-๙]+ แบบตรวจ")
                .doesNotContain("ข้อมูลการติดต่อ", "ยังไม่ทราบถ้อยคำ", "โปรดเติม");
    }

    @Test
    void theTotalThatWasPublishedStandsBesideTheOneThatIsComputed() {
        assertThat(total("88.50", "88.50")).isEqualTo(" ได้คะแนนรวม 88.50 คะแนน ระดับ ผ่าน");
        assertThat(total("88.50", "84.25"))
                .isEqualTo(" ได้คะแนนรวม 88.50 คะแนน (คำนวณได้ 84.25 ต่างจากที่ประกาศ) ระดับ ผ่าน");
        assertThat(total(null, "88.5")).isEqualTo(" ได้คะแนนรวม 88.50 คะแนน ระดับ ผ่าน");
    }

    @Test
    void aTotalThatIsOnlyRoundedUpToALevelSaysSo() {
        assertThat(total("85.00", "84.995")).isEqualTo(" ได้คะแนนรวม 85.00 คะแนน ระดับ ผ่าน ตามคะแนนก่อนปัดเศษ 84.995");
        assertThat(total("81.45", "81.4548")).doesNotContain("81.4548");
    }

    @Test
    void aLevelThatMayBeTooGoodIsCalledUncertain() {
        Totals totals = new Totals(List.of(), null, new BigDecimal("96"), "ผ่านดีเยี่ยม", true);
        assertThat(LastResult.total(totals, catalogues.of(2566)))
                .isEqualTo(
                        " ได้คะแนนรวม 96.00 คะแนน ระดับ ผ่านดีเยี่ยม (ระดับยังไม่แน่นอน เพราะยังไม่ทราบผลครบทุกส่วน)");
    }

    private String total(@Nullable String published, String computed) {
        BigDecimal told = published == null ? null : new BigDecimal(published);
        Totals totals = new Totals(List.of(), new BigDecimal(computed), told, "ผ่าน", false);
        return LastResult.total(totals, catalogues.of(2566));
    }
}
