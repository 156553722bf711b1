package org.sujarit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.check.CheckRule;
import org.sujarit.check.CheckingCycles;
import org.sujarit.check.Remark;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.intake.reading.ReadingReports;
import org.sujarit.intake.reading.ReferenceReport;
import org.sujarit.intake.typed.TypedActivity;
import org.sujarit.intake.typed.TypedReport;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.RefusedReasons;

/** What is written down of a report, and what the check of its year says then. */
@ApplicationTest
@Tag("database")
class TakenInCycleTests {

    private static final FiscalYear YEAR = new FiscalYear(2566);

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private ReadingReports reading;

    @Autowired
    private TakingInReports taking;

    @Autowired
    private CheckingCycles checking;

    @Autowired
    private Findings findings;

    private String agency = "";
    private ReadingReports.Read reference = new ReadingReports.Read("", new TypedReport(List.of()));

    @BeforeEach
    void read() {
        agency = agencies.make().code;
        reference = reading.file(ReferenceReport.docx());
    }

    /** D1, D3 and D12 are mended on the way in; D11 is of the plan, which the report is not. */
    @Test
    void theDefectsOfTheReferenceReportAreTold() {
        List<Remark> remarks = checking.of(take(reference.report()));
        assertThat(remarks)
                .filteredOn(remark -> remark.rule() == CheckRule.ADDRESSES_NEARLY_SAME)
                .as("D2")
                .singleElement()
                .satisfies(remark -> assertThat(remark.concerned()).containsExactlyInAnyOrder("e11-1", "e15-1"));
        assertThat(subjects(remarks, CheckRule.ITEM_TEXT_DIFFERS)).as("D4").containsExactly("i8");
        assertThat(subjects(remarks, CheckRule.EVIDENCE_OUTSIDE_YEAR)).as("D5").contains("i7-1", "i12-1");
        assertThat(subjects(remarks, CheckRule.ACTIVITY_WITHOUT_RESULT))
                .as("D6")
                .contains("i8-1");
        assertThat(remarks)
                .filteredOn(remark -> remark.rule() == CheckRule.EVIDENCE_REUSED)
                .as("D7")
                .anySatisfy(remark -> assertThat(remark.concerned()).containsExactlyInAnyOrder("i8-1", "i12-1"));
        assertThat(remarks)
                .filteredOn(remark -> remark.rule() == CheckRule.OUTCOMES_DISAGREE)
                .as("D8")
                .singleElement()
                .satisfies(remark -> assertThat(remark.concerned()).containsExactlyInAnyOrder("e11-1", "e15-1"));
        assertThat(subjects(remarks, CheckRule.OUTCOME_WITHOUT_NUMBER)).as("D8").contains("i7-1");
        assertThat(subjects(remarks, CheckRule.RESULT_WITHOUT_DAY)).as("D9").contains("i8-1", "e14-1");
        assertThat(remarks)
                .filteredOn(remark -> remark.rule() == CheckRule.SPELLING)
                .extracting(remark -> remark.arguments().get(1))
                .as("D10")
                .contains("ที่ ที่", "ทางทาง");
        assertThat(remarks)
                .extracting(Remark::rule)
                .doesNotContain(
                        CheckRule.ADDRESS_WITH_THAI_DIGITS,
                        CheckRule.ITEM_CODE_LOST_LETTER,
                        CheckRule.DIGITS_MIXED,
                        CheckRule.PLAN_INCOMPLETE);
    }

    @Test
    void whatTwoRowsTellOfOneItemIsKeptTogether() {
        Cycle cycle = take(report(row("ถาม", "", "อ่อน"), row("ถาม", "78.2", "อ่อน\nช้า")));
        assertThat(findings.findByCycleIdOrderByOrdinal(cycle.id()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.issue()).isEqualTo("อ่อน\nช้า");
                    assertThat(finding.score()).isEqualByComparingTo("78.2");
                });
    }

    @Test
    void rowsThatContradictOneAnotherAreRefusedAtTheField() {
        assertThat(reasons(report(row("ถาม", "70", "อ่อน"), row("ถามอีก", "71", "ช้า"))))
                .containsExactlyInAnyOrder(
                        "rows[1].score intake.item.other-score", "rows[1].itemText intake.item.other-text");
        assertThat(reasons(report(row("ถาม", "", "ก".repeat(3000)), row("ถาม", "", "ข".repeat(3000)))))
                .containsExactly("rows[1].weakness intake.item.weaknesses");
    }

    private List<String> reasons(TypedReport report) {
        return RefusedReasons.reasons(() -> take(report)).stream()
                .map(reason -> reason.field() + " " + reason.key())
                .toList();
    }

    private static List<String> subjects(List<Remark> remarks, CheckRule rule) {
        return remarks.stream()
                .filter(remark -> remark.rule() == rule)
                .map(Remark::subject)
                .toList();
    }

    private Cycle take(TypedReport report) {
        return taking.take(agency, YEAR, reference.source(), report, Set.of(), "officer");
    }

    private static TypedReport report(TypedRow... rows) {
        return new TypedReport(List.of(rows));
    }

    private static TypedRow row(String itemText, String score, String weakness) {
        return new TypedRow(
                "",
                "",
                "",
                "",
                "i7",
                itemText,
                score,
                "",
                weakness,
                "ประชุม",
                List.of(new TypedActivity("ประชุม")),
                List.of(),
                "",
                "",
                "");
    }
}
