package org.sujarit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What a citizen reads of a year, in either language. */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalPageTests {

    private static final String TO_THE_REPORT = "ดูรายงานผลของปีเดียวกัน";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    private TestYear year;
    private String plan;

    @BeforeAll
    void publishThePlan() {
        year = years.open(agencies.make(), 2569);
        year.run();
        plan = "/portal/" + year.cycle.key() + "/plan";
    }

    @Test
    void thePlanLeadsToTheReportOnlyWhereThereIsOne() {
        Browser citizen = browsers.anonymous();
        assertThat(citizen.get(plan).body()).contains("<h1").doesNotContain(TO_THE_REPORT);

        TestYear whole = years.open(year.agency, 2568);
        whole.run();
        whole.measures().forEach(measure -> whole.carryOut(measure.code()));
        whole.report();
        assertThat(citizen.get("/portal/" + whole.cycle.key() + "/plan").body()).contains(TO_THE_REPORT);
        assertThat(citizen.get("/portal/" + whole.cycle.key()).body()).contains("ดูมาตรการของปีเดียวกัน");
    }

    @Test
    void aBrowserThatAsksForAnIconGetsOne() {
        assertThat(browsers.anonymous().get("/favicon.ico").status()).isEqualTo(200);
    }

    @Test
    void anAgencyIsFoundByAPartOfItsName() {
        Browser citizen = browsers.anonymous();
        String found = citizen.get("/?q=" + year.agency.code).body();
        assertThat(found).contains("อบต.ทดสอบ " + year.agency.code, plan).containsPattern("พบ [๐-๙]+ หน่วยงาน");
        assertThat(citizen.get("/?q=%25_" + year.agency.code).body())
                .contains("ไม่พบหน่วยงานชื่อนี้ที่เผยแพร่เอกสารแล้ว")
                .doesNotContain(plan);
    }

    /** Whoever published nothing yet is not on the list. */
    @Test
    void thousandsOfAgenciesComeAPageAtATime() {
        String silent = agencies.make().code;
        List<String> many =
                IntStream.range(0, 20).mapToObj(number -> agencies.make().code).toList();
        jdbc.sql("insert into publication (id, agency, fiscal_year, document, number, state, published_at, snapshot,"
                        + " approved_by) select -a.id, a.code, 2569, 'PLAN', 1, 'PUBLISHED', current_timestamp,"
                        + " repeat('f', 64), '' from agency a where a.code in (:many)")
                .param("many", many)
                .update();
        Browser citizen = browsers.anonymous();
        String first = citizen.get("/").body();
        assertThat(first.split("<h3", -1)).hasSize(1 + 20);
        assertThat(first).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
        assertThat(citizen.get("/?page=2").body()).contains("<h3", "rel=\"prev\"");
        assertThat(citizen.get("/?q=" + silent).body()).doesNotContain("id=\"agency-" + silent + "\"");
    }

    @Test
    void theValueBeforeAMeasureIsCalledAsInTheForm() {
        assertThat(browsers.anonymous().get(plan).body())
                .contains("ค่าเริ่มต้น ร้อยละ ๖๐")
                .doesNotContain("เดิม ๖๐");
    }

    @Test
    void aReaderOfEnglishReadsDatesInEnglish() {
        Browser citizen = browsers.anonymous();
        assertThat(citizen.get(plan + "?lang=en").body())
                .containsPattern("<dd>\\d{1,2} [A-Z][a-z]+ 20\\d\\d</dd>")
                .contains(plan + "?lang=th", "ภาษาไทย");
    }

    @Test
    void theOtherLanguageKeepsWhatWasAskedAndTheAnswerToWhatWasSent() {
        Browser auditor = browsers.of(year.agency, "auditor");
        String stream = "/home/audit?stream=" + year.cycle.key();
        assertThat(auditor.get(stream).body())
                .contains(stream + "&amp;lang=en", "เปิดรอบปี", "ส่งแผนให้พิจารณา", "officer " + year.agency.code)
                .doesNotContain("plan-submitted");
        assertThat(browsers.anonymous()
                        .upload("/verify", "x.pdf", new byte[] {1}, java.util.Map.of())
                        .body())
                .containsPattern("href=\"/verify\\?code=[0-9a-f]{64}&amp;lang=en\"")
                .doesNotContain("href=\"/verify?lang=en\"");
    }
}
