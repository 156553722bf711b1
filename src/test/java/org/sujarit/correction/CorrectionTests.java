package org.sujarit.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.CarryingOut;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Rewording;
import org.sujarit.refusal.Refused;
import org.sujarit.report.compile.ReportCompiler;
import org.sujarit.report.format.Renderers;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.FourEyes;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Refusals;
import org.sujarit.testing.RefusedReasons;
import org.sujarit.testing.Standing;
import org.sujarit.testing.WordFiles;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** The year runs; staff1 has carried the measure i7-1 out and not yet proved it; o41-1 has no owner yet. */
@ApplicationTest
@Tag("database")
@Tag("once")
class CorrectionTests {

    private static final String RESULT = "ดำเนินการแล้ว";
    private static final String OUTCOME = "บุคลากรรับทราบ";

    @Autowired
    private FourEyes fourEyes;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private ReportCompiler reports;

    @Autowired
    private Renderers renderers;

    @Autowired
    private Comparing comparing;

    @Autowired
    private TakingOver takingOver;

    @Autowired
    private CarryingOut carryingOut;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Standing standing;

    @Autowired
    private Browsers browsers;

    private TestYear year;

    @BeforeEach
    void carryOneMeasureOut() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        year.execute("i7-1");
    }

    private byte[] report(TestYear of) {
        Cycle cycle = of.now();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderers.render(reports.compile(cycle, Map.of()), DocumentKey.report(cycle), ReportFormat.DOCX, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private byte[] edited(UnaryOperator<String> change) {
        return WordFiles.withPart(report(year), WordFiles.MAIN, change);
    }

    private static String first(String xml, String old, String other) {
        assertThat(xml).contains(old);
        return xml.replaceFirst(java.util.regex.Pattern.quote(old), other);
    }

    private Comparison compare(byte[] file) {
        return comparing.compare(year.now(), file);
    }

    private int take(Comparison comparison, String... ids) {
        return takingOver.take(
                year.cycle.id(), comparison.file(), comparison.digest(), List.of(ids), year.agency.id("officer"));
    }

    private List<String> results() {
        return year.measure("i7-1").activities().stream()
                .map(activity -> activity.results().get(0).text())
                .toList();
    }

    @Test
    void aDocumentThatNobodyEditedDiffersInNothing() {
        assertThat(compare(report(year)).same()).isTrue();
    }

    @Test
    void showsEachTextThatWasChangedAndChangesNothingByItself() {
        var before = standing.of(year);

        Comparison comparison = compare(
                edited(xml -> first(first(xml, RESULT, "เผยแพร่แล้ว ๒ ครั้ง"), OUTCOME, "บุคลากรทุกคนรับทราบ")));

        assertThat(comparison.differences())
                .extracting(Difference::id)
                .containsExactly("i7-1/result/1", "i7-1/outcome");
        Difference result = comparison.differences().get(0);
        assertThat(result.takeable()).isTrue();
        assertThat(result.recorded()).startsWith("๑. ดำเนินการแล้ว เมื่อวันที่");
        assertThat(result.written()).startsWith("๑. เผยแพร่แล้ว ๒ ครั้ง เมื่อวันที่");
        assertThat(comparison.differences().get(1).written()).isEqualTo("บุคลากรทุกคนรับทราบ");
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void takesOverExactlyWhatWasConfirmedWithAsciiDigitsAndAnAuditEntry() {
        Comparison comparison = compare(
                edited(xml -> first(first(xml, RESULT, "เผยแพร่แล้ว ๒ ครั้ง"), OUTCOME, "บุคลากรทุกคนรับทราบ")));

        assertThat(take(comparison, "i7-1/result/1")).isEqualTo(1);

        assertThat(results()).containsExactly("เผยแพร่แล้ว 2 ครั้ง", RESULT);
        assertThat(year.measure("i7-1").execution().outcome()).isEqualTo(OUTCOME);
        assertThat(trail.entriesOf(year.measure("i7-1").key())).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("texts-taken-over");
            assertThat(entry.actor()).isEqualTo(year.agency.id("officer"));
            assertThat(entry.detail()).isEqualTo("1 " + comparison.file());
        });
        // Whoever changed a measure has had a hand in it and may not review it.
        assertThatThrownBy(() ->
                        fourEyes.mustBeFree(year.measure("i7-1").key(), DecisionKind.REVIEW, year.agency.id("officer")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void takesOverTheOutcomeAndLeavesTheNumbers() {
        Comparison comparison = compare(edited(xml -> first(xml, OUTCOME, "บุคลากรทุกคนรับทราบ")));

        take(comparison, "i7-1/outcome");

        Measure measure = year.measure("i7-1");
        assertThat(measure.execution().outcome()).isEqualTo("บุคลากรทุกคนรับทราบ");
        assertThat(measure.execution().actual()).isEqualByComparingTo("95");
        assertThat(results()).containsExactly(RESULT, RESULT);
        assertThat(compare(report(year)).same()).isTrue();
    }

    @Test
    void withNothingConfirmedNothingChanges() {
        Comparison comparison = compare(edited(xml -> first(xml, RESULT, "อื่น")));
        var before = standing.of(year);

        assertThat(RefusedReasons.keys(() -> take(comparison))).containsExactly("changes.nothing-confirmed");
        assertThat(RefusedReasons.keys(() -> take(comparison, "i7-1/result/2"))).containsExactly("changes.unknown");

        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void whatComesFromTheAssessmentOrThePlanCanOnlyBeRead() {
        Comparison comparison = compare(
                edited(xml -> first(first(xml, "เผยแพร่แผนให้ทุกคนทราบ", "อื่น"), "ประชุมชี้แจง", "ไม่ประชุม")));
        var before = standing.of(year);

        assertThat(comparison.differences())
                .allSatisfy(one -> assertThat(one.readOnly()).isEqualTo(ReadOnly.COLUMN))
                .extracting(Difference::id)
                .containsExactly("i7-1/measure");
        assertThat(RefusedReasons.keys(() -> take(comparison, "i7-1/measure"))).containsExactly("changes.read-only");
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void aChangedQuantityNumberOrParagraphCanOnlyBeRead() {
        List<UnaryOperator<String>> changes = List.of(
                xml -> first(xml, "จำนวน ๑ ครั้ง", "จำนวน ๙ ครั้ง"),
                xml -> first(xml, "ทำได้ ร้อยละ ๙๕", "ทำได้ ร้อยละ ๙๙"),
                xml -> first(xml, RESULT, "</w:t></w:r></w:p><w:p><w:r><w:t>" + RESULT));

        assertThat(changes)
                .allSatisfy(change -> assertThat(compare(edited(change)).differences())
                        .extracting(Difference::readOnly)
                        .containsExactly(ReadOnly.SHAPE));
    }

    @Test
    void tellsRowsThatLostTheirMarkAndMarksThatAreUnknown() {
        Comparison comparison = compare(edited(xml -> first(xml, "\"ITA_i7_1\"", "\"ITA_i9_1\"")));

        assertThat(comparison.lost()).containsExactly("i7-1");
        assertThat(comparison.unknown()).containsExactly("ITA_i9_1");
        assertThat(comparison.differences()).isEmpty();
        assertThat(compare(edited(xml -> first(xml, "\"ITA_i7_1\"", "\"mine\"")))
                        .lost())
                .containsExactly("i7-1");
    }

    @Test
    void findsARowByItsMarkWhereverItWasMoved() {
        Comparison comparison = compare(edited(xml -> {
            String changed = first(xml, RESULT, "ประชุมแล้ว");
            int start = changed.lastIndexOf("<w:tr>", changed.indexOf("ITA_i7_1"));
            int end = changed.indexOf("</w:tr>", start) + "</w:tr>".length();
            String row = changed.substring(start, end);
            String without = changed.substring(0, start) + changed.substring(end);
            int other = without.indexOf("<w:tr>", without.lastIndexOf("<w:tbl>"));
            return without.substring(0, other) + row + without.substring(other);
        }));

        assertThat(comparison.differences()).extracting(Difference::id).containsExactly("i7-1/result/1");
    }

    @Test
    void aRowWhoseCellsWereJoinedIsNotCompared() {
        Comparison comparison = compare(edited(xml -> {
            int row = xml.indexOf("ITA_i7_1");
            int end = xml.indexOf("</w:tr>", row);
            int cell = xml.lastIndexOf("<w:tc>", end);
            return xml.substring(0, cell) + xml.substring(end);
        }));

        assertThat(comparison.unclear()).containsExactly("ITA_i7_1");
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void refusesTheReportOfAnotherAgencyOfAnotherYearAndThePlan() {
        TestYear other = years.open(agencies.make(), 2569);
        other.run();

        assertThat(RefusedReasons.keys(() -> compare(report(other)))).containsExactly("docx.of-another-document");
        byte[] stripped = WordFiles.withPart(
                report(year), "docProps/custom.xml", xml -> xml.replace("2569/report", "2568/report"));
        assertThat(RefusedReasons.keys(() -> compare(stripped))).containsExactly("docx.of-another-document");
    }

    @Test
    void refusesWhatIsHostileOrNoWordFileInWords() {
        Browser officer = browsers.of(year.agency, "officer");
        String path = "/api/cycles/" + year.cycle.id() + "/report/changes";

        byte[] macros = WordFiles.withPart(report(year), "word/vbaProject.bin", before -> "x");
        Refusals.isRefusal(officer.upload(path, "a.docx", macros, Map.of()), 422);
        Refusals.isRefusal(officer.upload(path, "a.docx", new byte[] {1, 2, 3}, Map.of()), 422);
        Refusals.isRefusal(officer.upload(path, "a.docx", new byte[0], Map.of()), 422);
    }

    @Test
    void refusesAConfirmationWhenTheRecordHasChangedMeanwhile() {
        Comparison first = compare(edited(xml -> first(xml, RESULT, "หนึ่ง")));
        Comparison second = compare(edited(xml -> first(first(xml, RESULT, "สอง"), OUTCOME, "อื่น")));
        take(first, "i7-1/result/1");

        assertThat(RefusedReasons.keys(() -> take(second, "i7-1/outcome"))).containsExactly("changes.content-changed");
        assertThat(results()).containsExactly("หนึ่ง", RESULT);
        assertThat(year.measure("i7-1").execution().outcome()).isEqualTo(OUTCOME);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        Comparison comparison = compare(edited(xml -> first(xml, RESULT, "ยาว".repeat(2000))));

        assertThat(RefusedReasons.keys(() -> take(comparison, "i7-1/result/1")))
                .containsExactly("refusal.text.too-long");
        assertThat(results()).containsExactly(RESULT, RESULT);
    }

    @Test
    void aMeasureThatWentToItsReviewerCanOnlyBeRead() {
        byte[] file = edited(xml -> first(xml, RESULT, "อื่น"));
        Comparison before = compare(file);
        year.prove("i7-1");

        assertThat(RefusedReasons.keys(() -> take(before, "i7-1/result/1"))).containsExactly("changes.content-changed");
        Comparison after = compare(file);
        assertThat(after.differences())
                .filteredOn(one -> one.readOnly() != ReadOnly.SHAPE)
                .allSatisfy(one -> assertThat(one.readOnly()).isEqualTo(ReadOnly.STATE));
        Rewording other = new Rewording();
        other.add(null, "อื่น");
        assertThat(RefusedReasons.keys(() ->
                        carryingOut.reword(year.measure("i7-1").id(), other, after.file(), year.agency.id("officer"))))
                .containsExactly("measure.wrong-state");
        after.differences().forEach(one -> assertThat(RefusedReasons.keys(() -> take(after, one.id())))
                .containsExactly("changes.read-only"));
        assertThat(results()).containsExactly(RESULT, RESULT);
    }

    @Test
    void onceTheReportIsPreparedNothingIsTakenOver() {
        byte[] file = edited(xml -> first(xml, RESULT, "อื่น"));
        Comparison comparison = compare(file);
        year.prove("i7-1");
        year.review("i7-1");
        year.approve("i7-1");
        year.runJobs();
        year.carryOut("o41-1");

        assertThat(RefusedReasons.keys(() -> take(comparison, "i7-1/result/1"))).containsExactly("cycle.wrong-state");
        assertThat(compare(file).differences()).noneMatch(Difference::takeable);
        assertThat(results()).containsExactly(RESULT, RESULT);
    }

    @Test
    void theLanguageChangesWithoutSendingTheFileAgain() {
        Browser officer = browsers.of(year.agency, "officer");
        String page = "/home/cycles/" + year.cycle.id() + "/report-changes";
        assertThat(officer.upload(page, "report.docx", edited(xml -> first(xml, RESULT, "ประชุมแล้ว")), Map.of())
                        .body())
                .contains("formaction=\"" + page + "/confirmation?again=true&amp;lang=en\"");
        Comparison comparison = compare(edited(xml -> first(xml, RESULT, "ประชุมแล้ว")));
        Browser.Answer english = officer.form(
                page + "/confirmation?again=true&lang=en",
                Map.of("_csrf", officer.apiToken(), "file", comparison.file(), "confirmed", "i7-1/result/1"));
        assertThat(english.body()).contains("What differs", "๑. ประชุมแล้ว", "checked", "ภาษาไทย</button>");
        assertThat(compare(edited(xml -> first(xml, RESULT, "ประชุมแล้ว"))).differences())
                .as("nothing is taken over")
                .hasSize(comparison.differences().size())
                .isNotEmpty();
    }

    @Test
    void theOfficerSeesBothSidesOnAPageAndConfirmsWithACheckbox() {
        Browser officer = browsers.of(year.agency, "officer");
        String page = "/home/cycles/" + year.cycle.id() + "/report-changes";
        assertThat(officer.get("/home").body()).contains(page);

        String html = officer.upload(page, "report.docx", edited(xml -> first(xml, RESULT, "ประชุมแล้ว")), Map.of())
                .body();

        assertThat(html)
                .contains("๑. ดำเนินการแล้ว", "๑. ประชุมแล้ว", "type=\"checkbox\"")
                .contains("value=\"i7-1/result/1\"")
                .doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(officer.upload(page, "a.docx", edited(xml -> first(xml, "ประชุมชี้แจง", "อื่น")), Map.of())
                        .body())
                .contains("เฉพาะอ่าน")
                .doesNotContain("type=\"checkbox\"", "รับข้อความที่เลือก");
        Comparison comparison = compare(edited(xml -> first(xml, RESULT, "ประชุมแล้ว")));
        Browser.Answer done = officer.form(
                page + "/confirmation",
                Map.of(
                        "_csrf",
                        officer.apiToken(),
                        "file",
                        comparison.file(),
                        "digest",
                        comparison.digest(),
                        "confirmed",
                        "i7-1/result/1"));
        assertThat(done.status()).isEqualTo(302);
        assertThat(officer.get(page).body()).contains("รับข้อความแล้ว ๑ แห่ง");
        assertThat(results()).containsExactly("ประชุมแล้ว", RESULT);
    }

    @Test
    void thePageTellsWhatItCannotCompare() {
        Browser officer = browsers.of(year.agency, "officer");
        String page = "/home/cycles/" + year.cycle.id() + "/report-changes";
        officer.get(page);
        assertThat(officer.upload(page, "a.docx", new byte[] {1, 2, 3}, Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(officer.get(page).body()).contains("class=\"note problem\"");
    }

    @Test
    void theApiTellsAndTakesTheSame() {
        Browser officer = browsers.of(year.agency, "officer");
        String path = "/api/cycles/" + year.cycle.id() + "/report/changes";

        var told = officer.upload(path, "a.docx", edited(xml -> first(xml, RESULT, "ประชุมแล้ว")), Map.of())
                .json();
        assertThat(told.at("/differences/0/id").asText()).isEqualTo("i7-1/result/1");
        assertThat(told.at("/differences/0/takeable").asBoolean()).isTrue();
        assertThat(told.at("/differences/0/target").isMissingNode()).isTrue();

        var taken = officer.api(
                "POST",
                path + "/confirmation",
                Map.of(
                        "file",
                        told.path("file").asText(),
                        "digest",
                        told.path("digest").asText(),
                        "confirmed",
                        List.of("i7-1/result/1")));
        assertThat(taken.json().path("taken").asInt()).isEqualTo(1);
        assertThat(results()).containsExactly("ประชุมแล้ว", RESULT);
        Refusals.isRefusal(
                officer.api(
                        "POST",
                        path + "/confirmation",
                        Map.of("file", "../../etc/passwd", "digest", "x", "confirmed", List.of("a"))),
                404);
    }
}
