package org.sujarit.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.document.Documents;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/**
 * Three years of one agency. The measures of 2566, which answer ITA 2565, are finished and reported; those of 2567, which
 * answer ITA 2566, run by a published plan; of 2568 only the results of ITA 2567 are in.
 */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectTests {

    private static final String FORMULA = "=HYPERLINK(\"https://example.org\",\"แผน\")";
    private static final String CANCELLED = "มาตรการที่ถูกยกเลิก";
    private static final String UNPUBLISHED = "มาตรการของปีที่ยังไม่มีรายงาน";
    private static final String UNREAD = "ยังไม่ทราบถ้อยคำ";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Findings findings;

    @Autowired
    private Documents documents;

    @Autowired
    private TestClock clock;

    @Autowired
    private CountedStatements statements;

    private TestAgency agency;
    private Browser officer;
    private Browser citizen;
    private TestYear second;
    private String portalWithoutReport = "";
    private String portalBeforeTheSecondPlan = "";
    private JsonNode analysing;

    @BeforeAll
    void liveThroughThreeYears() {
        agency = agencies.make();
        officer = browsers.of(agency, "officer");
        citizen = browsers.anonymous();
        clock.set(LocalDate.of(2023, 5, 2));
        reported();
        clock.set(LocalDate.of(2024, 5, 2));
        second = years.open(agency, 2567);
        imported(second, Map.of("i7", 83.4049, "i8", 74.606, "i12", 66.9, "o38", 0, "o41", 12.34));
        portalBeforeTheSecondPlan = page(citizen, portal());
        analysing = officer.get("/api/tasks/" + second.the("analyse-findings")).json();
        second.finish("analyse-findings", "officer", Map.of("findings", List.of()));
        planned(second, List.of(measure(second, "i7", UNPUBLISHED), measure(second, "o38", "รายงานอีกครั้ง")));
        clock.set(LocalDate.of(2025, 1, 7));
        TestYear third = years.open(agency, 2568);
        imported(third, Map.of("i7", 90, "o38", 100));
    }

    @AfterAll
    void backToNow() {
        clock.reset();
    }

    private void reported() {
        TestYear first = years.open(agency, 2566);
        imported(
                first,
                Map.of("i7", 78.204, "i8", 74.604, "i12", 66.9, "e11", 60, "o1", 40, "o38", 50, "o41", 0, "o42", 20));
        first.finish("analyse-findings", "officer", Map.of("findings", List.of()));
        planned(
                first,
                List.of(
                        measure(first, "i7", FORMULA),
                        measure(first, "i7", "ประชุมชี้แจงแผน"),
                        measure(first, "i8", "ใช้งบให้คุ้มค่า"),
                        measure(first, "i12", "เปิดให้สอบถาม"),
                        measure(first, "e11", CANCELLED),
                        measure(first, "o1", "แสดงโครงสร้าง"),
                        measure(first, "o38", "เสริมสร้างวัฒนธรรม"),
                        measure(first, "o41", "ทำรายงานให้ครบ"),
                        measure(first, "o42", "กำหนดมาตรการ")));
        portalWithoutReport = page(citizen, portal());
        List.of("i7-1", "i7-2", "i8-1", "i12-1", "o1-1", "o38-1", "o41-1", "o42-1")
                .forEach(first::carryOut);
        cancel(first, "e11-1");
        first.report();
    }

    private void imported(TestYear year, Map<String, ? extends Number> scores) {
        List<Map<String, Object>> typed = new ArrayList<>();
        scores.forEach(
                (item, score) -> typed.add(Map.of("item", item, "score", score, "recommendation", "ข้อ " + item)));
        year.finish(
                "import-assessment",
                "officer",
                Map.of("itaYear", year.cycle.fiscalYear().itaYear(), "scores", typed));
    }

    private Map<String, Object> measure(TestYear year, String item, String title) {
        Long finding = findings.findByCycleIdOrderByOrdinal(year.cycle.id()).stream()
                .filter(one -> one.item().equals(item))
                .map(Finding::id)
                .findFirst()
                .orElseThrow();
        Map<String, Object> typed = year.measureFor(finding, agency.unit);
        typed.put("title", title);
        return typed;
    }

    private void planned(TestYear year, List<Map<String, Object>> measures) {
        List<Map<String, Object>> all = new ArrayList<>(measures);
        for (Finding finding : findings.findByCycleIdOrderByOrdinal(year.cycle.id())) {
            List<Long> it = List.of(finding.id());
            boolean answered = measures.stream().anyMatch(one -> it.equals(one.get("findings")));
            if (finding.kind().needsMeasure() && !answered) {
                all.add(year.measureFor(finding.id(), agency.unit));
            }
        }
        year.finish("plan-measures", "officer", Map.of("measures", all));
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
    }

    private void cancel(TestYear year, String code) {
        year.assign(code);
        Browser owner = browsers.of(agency, "staff1");
        owner.api("POST", "/api/measures/" + year.measure(code).id() + "/cancellation", Map.of("reason", "ไม่มีงบ"));
        year.runJobs();
        year.finishTask(year.the("approve-cancellation", code), "manager", year.passed(year.wish(code)));
        year.runJobs();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            i7-1  | 2566 | i7  | 83.40 | 5.20   | rose
            i7-2  | 2566 | i7  | 83.40 | 5.20   | rose
            i8-1  | 2566 | i8  | 74.61 | 0.00   | rose
            i12-1 | 2566 | i12 | 66.90 | 0.00   | same
            o1-1  |      |     |       |        | unknown-wording
            o38-1 |      |     |       |        | no-later-result
            o41-1 |      |     |       |        | no-later-result
            """)
    void thePublicSeesWhatChangedAsFarAsItIsPublished(
            String measure, String year, String item, String score, String difference, String change)
            throws IOException {
        CSVRecord row = row(measure);
        assertThat(row.get("fiscal_year")).isEqualTo("2566");
        assertThat(row.get("ita_year_before")).isEqualTo("2565");
        assertThat(row.get("ita_year_after")).isEqualTo(empty(year));
        assertThat(row.get("item_after")).isEqualTo(empty(item));
        assertThat(row.get("score_after")).isEqualTo(empty(score));
        assertThat(row.get("difference")).isEqualTo(empty(difference));
        assertThat(row.get("change")).isEqualTo(change);
    }

    /** o41 of ITA 2566 asks for something else and scored 12.34. */
    @Test
    void aCodeThatChangedItsMeaningIsComparedWithNothing() {
        assertThat(page(officer, "/home/effect"))
                .contains("เป็นข้อ o38", "สูงขึ้น ๑๐๐.๐๐")
                .doesNotContain("สูงขึ้น ๑๒.๓๔", "๐.๐๐ → ๑๒.๓๔");
        assertThat(page(citizen, portal())).doesNotContain("๑๒.๓๔", "12.34");
    }

    @Test
    void whoWorksThereSeesEveryReasonInWords() {
        assertThat(page(officer, "/home/effect"))
                .contains(
                        "สูงขึ้น ๕.๒๐",
                        "สูงขึ้นไม่ถึง ๐.๐๑",
                        "เท่าเดิม (ต่าง ๐.๐๐)",
                        "การประเมินครั้งต่อมาไม่มีหัวข้อนี้แล้ว",
                        "ยังไม่ทราบถ้อยคำของหัวข้อนี้",
                        "แต่ยังไม่มีคะแนนในระบบ",
                        "จะเทียบได้เมื่อมีผล ITA ๒๕๖๘",
                        "๒๕๖๕: ๗๘.๒๐",
                        "๒๕๖๖: ๘๓.๔๐",
                        "๒๕๖๗: ๙๐.๐๐",
                        UNPUBLISHED,
                        CANCELLED,
                        ">ยกเลิก<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"effect", "effect.csv", "effect.json"})
    void nothingThatIsCancelledOrUnpublishedLeaks(String file) {
        assertThat(page(citizen, "/portal/" + agency.code + "/" + file))
                .contains("ประชุมชี้แจงแผน")
                .doesNotContain(CANCELLED, UNPUBLISHED, "รายงานอีกครั้ง", "e11-1", "90.00", "๙๐.๐๐");
    }

    @Test
    void aScoreIsPublicOnlyWhenAPlanOrReportNamesIt() {
        assertThat(portalWithoutReport).contains("ยังไม่มีรายงานผลที่เผยแพร่").doesNotContain("78.20", "๗๘.๒๐");
        assertThat(portalBeforeTheSecondPlan)
                .contains("๗๘.๒๐", "จะเทียบได้เมื่อมีผล ITA ๒๕๖๖")
                .doesNotContain("๘๓.๔๐");
        assertThat(page(citizen, portal())).contains("๘๓.๔๐");
    }

    @Test
    void theDrawingIsReadAloudAndSaysTheSameAsTheTable() {
        String page = page(citizen, portal());
        assertThat(page)
                .containsPattern("<svg[^>]*role=\"img\"")
                .contains("<title id=\"title-" + agency.code + "-2566\"", "aria-labelledby=\"title-" + agency.code)
                .contains("ตารางถัดไปมีตัวเลขเดียวกันทั้งหมด")
                .contains("๗๘.๒๐ → ๘๓.๔๐", "x=\"83.40%\"")
                .doesNotContain("style=", "<script>", "<script src", "<script type=\"module\"");
    }

    @Test
    void thePageSaysWhichYearIsComparedAndClaimsNoCause() {
        assertThat(page(citizen, portal()))
                .contains("ข้อ OIT ตั้งแต่ ITA ปีถัดไป", "ไม่ได้บอกว่ามาตรการเป็นเหตุ", "ITA ๒๕๖๖");
        assertThat(page(citizen, portal() + "?lang=en"))
                .contains("not that the measures are the cause", "rose by 5.20", "unchanged (difference 0.00)")
                .contains("Measures of fiscal year 2023 (B.E. 2566)", "ITA 2023", "2022 (B.E. 2565): 78.20")
                .doesNotContain("fiscal year 2566");
        citizen.get("/?lang=th");
    }

    @Test
    void aTitleThatLooksLikeAFormulaIsHarmless() throws IOException {
        assertThat(row("i7-1").get("title")).isEqualTo("'" + FORMULA);
        assertThat(citizen.get(portal() + ".csv").body()).startsWith("\uFEFFagency,fiscal_year,measure,title,");
        assertThat(page(citizen, portal())).contains("=HYPERLINK(&quot;");
    }

    @Test
    void programsGetTheSameAsPeople() {
        JsonNode first = citizen.get(portal() + ".json").json().path("effects").get(0);
        assertThat(first.path("title").asText()).isEqualTo(FORMULA);
        assertThat(first.path("before").path("score").decimalValue()).isEqualByComparingTo("78.20");
        assertThat(first.path("after").path("itaYear").asInt()).isEqualTo(2566);
        assertThat(first.path("difference").decimalValue()).isEqualByComparingTo("5.20");
        assertThat(first.path("scores")).hasSize(2);
    }

    @Test
    void anAgencyThatHasPublishedNothingIsNotThere() {
        TestAgency silent = agencies.make();
        years.open(silent, 2566);
        for (String file : List.of("effect", "effect.csv", "effect.json")) {
            assertThat(citizen.get("/portal/" + silent.code + "/" + file).status())
                    .isEqualTo(404);
            assertThat(citizen.get("/portal/nowhere/" + file).status()).isEqualTo(404);
        }
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        TestAgency other = agencies.make();
        assertThat(page(browsers.of(other, "officer"), "/home/effect"))
                .contains("ยังไม่มีมาตรการให้เทียบ")
                .doesNotContain("๗๘.๒๐");
    }

    @Test
    void eightMeasuresAskTheDatabaseAsOftenAsOne() {
        assertThat(statements.during(() -> page(citizen, portal()))).isBetween(1, 8);
    }

    @Test
    void whatWasGivenUpIsNeitherDrawnNorCounted() {
        String page = page(officer, "/home/effect");
        assertThat(page.substring(page.indexOf("heading-" + agency.code + "-2566")))
                .contains("สูงขึ้น ๔ รายการ ต่ำลง ๐ รายการ เท่าเดิม ๑ รายการ ยังเทียบไม่ได้ ๓ รายการ")
                .doesNotContain(">e11-1</text>");
    }

    @Test
    void thePagesAreFoundFromWhereOneStarts() {
        assertThat(page(citizen, "/?q=" + agency.code)).contains("href=\"" + portal() + "\"");
        assertThat(page(officer, "/home")).contains("href=\"/home/effect\"");
    }

    @Test
    void aWeaknessThatComesAgainIsMarkedWithWhatWasDone() {
        JsonNode again = finding(analysing, "i7");
        assertThat(again.path("repeated").asBoolean()).isTrue();
        assertThat(again.path("earlier").path("fiscalYear").asInt()).isEqualTo(2566);
        assertThat(again.path("earlier").path("measures")).hasSize(2);
        JsonNode tried = again.path("earlier").path("measures").get(1);
        assertThat(tried.path("title").asText()).isEqualTo("ประชุมชี้แจงแผน");
        assertThat(tried.path("stateText").asText()).isEqualTo("เสร็จสิ้น");
        assertThat(tried.path("target").asInt()).isEqualTo(90);
        assertThat(tried.path("actual").asInt()).isEqualTo(95);
        assertThat(tried.path("outcome").asText()).isEqualTo("บุคลากรรับทราบ");
    }

    @Test
    void itIsTheSameWeaknessUnderAnotherCodeAndNoneUnderTheSame() {
        assertThat(finding(analysing, "o38").path("earlier").path("item").asText())
                .isEqualTo("o41");
        assertThat(finding(analysing, "o41").path("repeated").asBoolean()).isFalse();
        assertThat(finding(analysing, "o41").path("earlier").isNull()).isTrue();
    }

    @Test
    void thePlanSaysWhatComesAgain() {
        String plan = page(officer, "/api/cycles/" + second.cycle.id() + "/plan.html");
        assertThat(plan).containsPattern("(?s)i[7๗] ท่านรู้.{0,200}ซ้ำกับปีงบประมาณ พ.ศ. [2๒][5๕][6๖][6๖]");
        assertThat(plan).doesNotContainPattern("การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ[^<]{0,60}ซ้ำ");
    }

    @Test
    void aWordingThatStandsInForAnotherIsNoWording() {
        assertThat(page(officer, "/home/effect")).contains(UNREAD);
    }

    private static JsonNode finding(JsonNode task, String item) {
        for (JsonNode finding : task.path("findings")) {
            if (finding.path("item").asText().equals(item)) {
                return finding;
            }
        }
        throw new AssertionError(item + " in " + task.path("findings"));
    }

    private String portal() {
        return "/portal/" + agency.code + "/effect";
    }

    private static String page(Browser reader, String path) {
        Browser.Answer answer = reader.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private CSVRecord row(String measure) throws IOException {
        String file = citizen.get(portal() + ".csv").body().substring(1);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (StringReader reader = new StringReader(file)) {
            return format.parse(reader).stream()
                    .filter(row -> row.get("measure").equals(measure))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(measure + " in " + file));
        }
    }

    private static String empty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
