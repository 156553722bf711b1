package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.assessment.Assessments;
import org.sujarit.assessment.finding.AgencyThresholds;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.FindingKind;
import org.sujarit.assessment.finding.FindingLevel;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.assessment.result.ResultAnswers;
import org.sujarit.assessment.result.ResultFiles;
import org.sujarit.assessment.result.ResultFiles.Format;
import org.sujarit.measure.Measure;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Refusals;
import org.sujarit.testing.Standing;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture.TestYear;

/** Results as files, uploaded and downloaded as the form does it. */
@Tag("once")
class ImportingFilesTests extends ProcessTest {

    private static final String CSV =
            """
            รหัส,หัวข้อการประเมิน,คะแนน,ข้อเสนอแนะของผู้ประเมิน
            ปี ITA,,๒๕๖๘,
            คะแนนรวม,,88.88,
            EIT ส่วนที่ 1,,๘๔.๙๙๕,
            EIT2,,90,
            ตัวชี้วัดที่ 2,,69.5,
            i7,,75.123456789,"ควรเผยแพร่แผน
            ""ให้ทั่วถึง\"""
            o41,,0,=1+1
            e11,,๙๑.๒๕,'อ้างคำพูด'
            """;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    @Autowired
    private TestClock clock;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Findings findings;

    @Autowired
    private ResultFiles files;

    @Autowired
    private AgencyThresholds thresholds;

    private TestYear year;
    private Browser officer;

    @BeforeEach
    void open() {
        year = openedYear();
        officer = browsers.of(year.agency, "officer");
    }

    @Test
    void scoresOfAnAssessmentThatGoesOnAreNotTakenInByFileNorTyped() {
        clock.set(LocalDate.of(2026, 6, 30)); // the last day on which scores of 2569 may still be confirmed
        try {
            TestYear next = years.open(agencies.make(), 2570);
            Browser early = browsers.of(next.agency, "officer");
            var before = standing.of(next);
            String file = CSV.replace("๒๕๖๘", "๒๕๖๙");
            for (String query : List.of("", "?dryRun=true")) {
                Browser.Answer answer = early.upload(
                        "/api/cycles/" + next.cycle.id() + "/assessment" + query,
                        "results.csv",
                        file.getBytes(StandardCharsets.UTF_8),
                        Map.of());
                Refusals.isRefusal(answer, 422);
                assertThat(answer.body()).contains("2569 ยังไม่สิ้นสุด");
            }
            Browser.Answer typed =
                    early.api("POST", "/api/tasks/" + next.the("import-assessment") + "/completion", next.results());
            Refusals.isRefusal(typed, 422);
            assertThat(typed.json().at("/errors/0/field").asText()).isEqualTo("itaYear");
            assertThat(standing.of(next)).isEqualTo(before);
            clock.set(LocalDate.of(2026, 8, 15)); // told, though fiscal year 2569 ends in September
            next.finish(
                    "import-assessment",
                    "officer",
                    Map.of("itaYear", 2569, "scores", List.of(Map.of("item", "i7", "score", 75.5))));
        } finally {
            clock.reset();
        }
    }

    @Test
    void aDryRunTellsEverythingAndWritesNothing() {
        var before = standing.of(year);
        Browser.Answer answer = upload("?dryRun=true", CSV);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode read = answer.json();
        assertThat(read.path("written").asBoolean()).isFalse();
        assertThat(read.path("items").asInt()).isEqualTo(3);
        assertThat(read.at("/results/scores/0/item").asText()).isEqualTo("i7");
        assertThat(read.at("/outcome/published").decimalValue()).isEqualByComparingTo("88.88");
        assertThat(standing.of(year)).isEqualTo(before);
        assertThat(assessments.findByCycleId(year.cycle.id())).isEmpty();
        assertThat(year.open("import-assessment")).hasSize(1);
    }

    @Test
    void importingFinishesTheTaskAndImportingAgainChangesNothing() {
        assertThat(upload("", CSV).json().path("written").asBoolean()).isTrue();
        assertThat(year.open("import-assessment")).isEmpty();
        assertThat(year.open("analyse-findings")).hasSize(1);
        assertThat(actions(year.cycle.key())).contains("results-imported");
        var before = standing.of(year);
        Browser.Answer again = upload("", CSV);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("written").asBoolean()).isFalse();
        assertThat(standing.of(year)).isEqualTo(before);
        Refusals.isRefusal(upload("", CSV.replace("๙๑.๒๕", "91.26")), 409);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void whatCanBeReadInTwoWaysIsAskedAndOneAnswerTakesItIn() {
        String fractions = "รหัส,คะแนน\ni7,0.755\no41,0\n";
        JsonNode question = upload("?dryRun=true", fractions).json();
        assertThat(question.path("errors").findValuesAsText("field"))
                .containsExactly("file", "fractions=OF_ONE", "fractions=POINTS");
        assertThat(question.path("errors").findValuesAsText("message")).allMatch(text -> text.matches(".*[ก-๙].*"));
        JsonNode read = upload("?fractions=OF_ONE", fractions).json();
        assertThat(read.at("/results/scores/0/score").decimalValue()).isEqualByComparingTo("75.5");
        assertThat(read.path("written").asBoolean()).isTrue();
        assertThat(year.open("analyse-findings")).hasSize(1);
    }

    @Test
    void indicatorsAndATotalWithoutItemsBecomeFindingsThatArePlannedFor() {
        JsonNode read = upload("", "ตัวชี้วัด,คะแนน\nตัวชี้วัดที่ 2,61.5\nตัวชี้วัดที่ 3,-\nคะแนนรวม,80\n")
                .json();
        assertThat(read.path("told").toString()).contains("ไม่มีคะแนน");
        JsonNode findings =
                officer.get("/api/cycles/" + year.cycle.id() + "/findings").json();
        assertThat(findings.findValuesAsText("item")).contains("ind2").doesNotContain("ind3", "i7");
        List<Map<String, Object>> interpreted = years.findings(year).stream()
                .map(id -> Map.<String, Object>of("id", id, "issue", "บุคลากรยังไม่ทราบแผน"))
                .toList();
        year.finish("analyse-findings", "officer", Map.of("findings", interpreted));
        Map<String, Object> planned = year.measureFor(years.findings(year).get(0), year.agency.unit);
        year.finish("plan-measures", "officer", Map.of("measures", List.of(planned)));
        assertThat(year.measures()).extracting(Measure::code).containsExactly("ind2-1");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedCanBeImportedAndIsTheSame(Format format) throws IOException {
        upload("", CSV);
        byte[] exported = export(year, format);
        TestYear other = openedYear();
        Browser colleague = browsers.of(other.agency, "officer");
        Browser.Answer answer = colleague.upload(path(other), "results", exported, Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(new String(export(other, Format.CSV), StandardCharsets.UTF_8))
                .isEqualTo(new String(export(year, Format.CSV), StandardCharsets.UTF_8))
                .contains(
                        "75.123456789,\"ควรเผยแพร่แผน\n\"\"ให้ทั่วถึง\"\"\"",
                        "o41",
                        "'=1+1",
                        "EIT1,",
                        "ตัวชี้วัดที่ 2,");
        assertThat(colleague.get(path(other) + ".xlsx").status()).isEqualTo(200);
        assertThat(colleague.get(path(year) + ".csv").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateAsksForEveryItemAndNothingFilledInIsNothing(Format format) throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        files.writeTemplate(year.cycle.id(), format, template);
        Browser.Answer answer =
                officer.upload(path(year) + "?dryRun=true", "template", template.toByteArray(), Map.of());
        Refusals.isRefusal(answer, 422);
        assertThat(answer.json().at("/type").asText()).endsWith("assessment.file.no-scores");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        files.writeTemplate(year.cycle.id(), Format.CSV, csv);
        String filled = csv.toString(StandardCharsets.UTF_8).replaceFirst("(?m)^(i1,.*),,\\r", "$1,80,\r");
        assertThat(upload("?dryRun=true", filled).status()).isEqualTo(200);
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("i30,", "e15,", "o43,", "EIT2,", "ตัวชี้วัดที่ 10,");
    }

    @Test
    void oneWrongCellKeepsEverythingOut() {
        var before = standing.of(year);
        Browser.Answer answer = upload("", CSV + "i99,,80,\ni8,,มาก,\n");
        Refusals.isRefusal(answer, 422);
        assertThat(answer.json().at("/errors/0/message").asText()).contains("แถว 11 คอลัมน์ A", "i99");
        assertThat(answer.json().at("/errors/1/field").asText()).isEqualTo("C12");
        assertThat(standing.of(year)).isEqualTo(before);
        assertThat(year.open("import-assessment")).hasSize(1);
    }

    @Test
    void respondentsAreNeitherTakenNorRepeated() {
        Browser.Answer answer = upload("", "ชื่อ,นามสกุล,รหัส,คะแนน\nสมชาย,ใจดี,i1,80\n");
        Refusals.isRefusal(answer, 422);
        assertThat(answer.body()).doesNotContain("สมชาย", "ใจดี");
        assertThat(assessments.findByCycleId(year.cycle.id())).isEmpty();
    }

    @Test
    void instrumentsAndIndicatorsBecomeFindingsWithTheRuleBesideThem() {
        thresholds.set(
                year.agency.code, FindingLevel.ITEM, new BigDecimal(50), new BigDecimal(75), year.agency.id("officer"));
        upload("", CSV);
        List<Finding> found = findings.findByCycleIdOrderByOrdinal(year.cycle.id());
        assertThat(found).extracting(Finding::item).containsExactly("ind2", "EIT1", "EIT2", "i7", "e11", "o41");
        assertThat(found)
                .extracting(Finding::kind)
                .containsExactly(
                        FindingKind.URGENT,
                        FindingKind.IMPROVE,
                        FindingKind.KEEP,
                        FindingKind.KEEP,
                        FindingKind.KEEP,
                        FindingKind.URGENT);
        assertThat(found).extracting(Finding::rule).allMatch(rule -> rule.contains("เกณฑ์"));
        assertThat(found.get(3).rule()).contains("< 75");
        assertThat(found.get(0).rule()).contains("< 85");
        JsonNode task =
                officer.get("/api/tasks/" + year.the("analyse-findings")).json();
        assertThat(task.at("/assessment/outcome/published").decimalValue()).isEqualByComparingTo("88.88");
        assertThat(task.at("/findings/0/level").asText()).isEqualTo("INDICATOR");
    }

    @Test
    void aMeasureAgainstAnItemIsOneAgainstItsIndicator() {
        upload("", "รหัส,คะแนน\nตัวชี้วัดที่ 2,60\nตัวชี้วัดที่ 9,60\ni7,60\n");
        List<Finding> found = findings.findByCycleIdOrderByOrdinal(year.cycle.id());
        year.finish(
                "analyse-findings",
                "officer",
                Map.of(
                        "findings",
                        found.stream()
                                .map(one -> Map.of("id", one.id(), "issue", "คะแนนยังต่ำ"))
                                .toList()));
        Finding item = found.get(2);
        Map<String, Object> forTheItem = Map.of("measures", List.of(year.measureFor(item.id(), year.agency.unit)));
        assertThat(refused(() -> year.finish("plan-measures", "officer", forTheItem))
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("plan.finding.unanswered");
                    assertThat(reason.arguments()).containsExactly("ind9");
                });
    }

    @Test
    void pastedRecommendationsAreCutUpByItem() {
        upload("", CSV);
        String path = "/api/cycles/" + year.cycle.id() + "/recommendations";
        JsonNode split = officer.api("POST", path, Map.of("text", "บทนำ\ni๗ ควรเผยแพร่\n๐๔๑ ควรรายงาน"))
                .json();
        assertThat(split.at("/byItem/i7").asText()).isEqualTo("ควรเผยแพร่");
        assertThat(split.at("/byItem/o41").asText()).isEqualTo("ควรรายงาน");
        assertThat(split.path("rest").asText()).isEqualTo("บทนำ");
        Refusals.isRefusal(officer.api("POST", path, Map.of("text", " ")), 422);
    }

    @Test
    void onlyOfficersImport() {
        for (String person : List.of("manager", "staff1", "auditor")) {
            Refusals.isRefusal(
                    browsers.of(year.agency, person)
                            .upload(path(year), "a.csv", CSV.getBytes(StandardCharsets.UTF_8), Map.of()),
                    403);
        }
        assertThat(year.open("import-assessment")).hasSize(1);
    }

    private Browser.Answer upload(String query, String csv) {
        return officer.upload(path(year) + query, "results.csv", csv.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static String path(TestYear year) {
        return "/api/cycles/" + year.cycle.id() + "/assessment";
    }

    private byte[] export(TestYear exported, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(exported.cycle.id(), format, out);
        assertThat(files.read(exported.cycle.id(), new ByteArrayInputStream(out.toByteArray()), ResultAnswers.NONE)
                        .results()
                        .scores())
                .hasSize(3);
        return out.toByteArray();
    }
}
