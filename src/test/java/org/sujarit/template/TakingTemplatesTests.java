package org.sujarit.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.report.compile.DocumentSettings;
import org.sujarit.report.format.Renderers;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.DocumentKey.Kind;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.word.BuiltInTemplate;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.RefusedReasons;
import org.sujarit.testing.WordFiles;

@ApplicationTest
@Tag("database")
class TakingTemplatesTests {

    private static final String PAGE = "/home/templates";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private TakingTemplates taking;

    @Autowired
    private BuiltInTemplate builtIn;

    @Autowired
    private DocumentSettings settings;

    @Autowired
    private Renderers renderers;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Browsers browsers;

    private TestAgency agency;
    private byte[] own;

    @BeforeEach
    void makeAnAgencyAndItsTemplate() {
        agency = agencies.make();
        own = signed("ลงชื่อ นายก อบต.");
    }

    private byte[] signed(String line) {
        return WordFiles.edited(
                builtIn.file(Kind.REPORT),
                document -> document.createParagraph().createRun().setText(line));
    }

    private List<String> lines(TestAgency of, Kind kind) throws IOException {
        ReportTable table = new ReportTable("", List.of("รายงาน"), settings.columns(kind), List.of(), true);
        DocumentKey key = new DocumentKey(of.code, kind, of.code + "/2569/x");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderers.render(table, key, ReportFormat.DOCX, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void fromThenOnTheAgencysDocumentLooksLikeItsTemplateAndNobodyElses() throws Exception {
        taking.take(agency.code, Kind.REPORT, "C:\\แบบ\\รายงาน.docx", own, agency.id("officer"));

        assertThat(lines(agency, Kind.REPORT)).contains("ลงชื่อ นายก อบต.");
        assertThat(lines(agency, Kind.PLAN)).doesNotContain("ลงชื่อ นายก อบต.");
        assertThat(lines(agencies.make(), Kind.REPORT)).doesNotContain("ลงชื่อ นายก อบต.");
        assertThat(trail.entriesOf(agency.code)).extracting(AuditEntry::action).contains("template-taken");
    }

    @Test
    void theNewestTemplateCountsAndTheBuiltInOneComesBackWhenItIsReset() throws Exception {
        String officer = agency.id("officer");
        taking.take(agency.code, Kind.REPORT, "a.docx", own, officer);
        taking.take(agency.code, Kind.REPORT, "b.docx", signed("ลงชื่อ ปลัด อบต."), officer);
        assertThat(lines(agency, Kind.REPORT)).contains("ลงชื่อ ปลัด อบต.").doesNotContain("ลงชื่อ นายก อบต.");

        taking.reset(agency.code, Kind.REPORT, officer);
        taking.reset(agency.code, Kind.REPORT, officer);

        assertThat(lines(agency, Kind.REPORT)).doesNotContain("ลงชื่อ ปลัด อบต.");
        assertThat(trail.entriesOf(agency.code))
                .extracting(AuditEntry::action)
                .filteredOn(action -> action.startsWith("template"))
                .containsExactly("template-taken", "template-taken", "template-reset");
    }

    @Test
    void aTemplateThatCannotBeFilledInLeavesTheOneBefore() throws Exception {
        taking.take(agency.code, Kind.REPORT, "a.docx", own, agency.id("officer"));

        assertThat(RefusedReasons.keys(() ->
                        taking.take(agency.code, Kind.REPORT, "b.docx", builtIn.file(Kind.PLAN), agency.id("officer"))))
                .contains("template.columns.missing");

        assertThat(lines(agency, Kind.REPORT)).contains("ลงชื่อ นายก อบต.");
    }

    @Test
    void theOfficerUploadsSeesDownloadsAndResetsOnThePage() {
        Browser officer = browsers.of(agency, "officer");
        assertThat(officer.get("/home").body()).contains(PAGE);
        Map<String, String> report = Map.of("agency", agency.code, "kind", "REPORT");

        assertThat(officer.upload(PAGE, "แบบของเรา.docx", own, report).status()).isEqualTo(302);
        assertThat(officer.get(PAGE).body()).contains("แบบของเรา.docx", "รับแม่แบบแล้ว");
        Browser.Answer file = officer.get(PAGE + "/" + agency.code + "/current?kind=REPORT");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("attachment", "template-report.docx");

        assertThat(officer.upload(PAGE, "x.docx", new byte[] {1}, report).status())
                .isEqualTo(302);
        assertThat(officer.get(PAGE).body()).contains("ไม่ใช่เอกสาร Word", "แบบของเรา.docx");

        Map<String, String> reset = Map.of("agency", agency.code, "kind", "REPORT", "_csrf", officer.formToken(PAGE));
        assertThat(officer.form(PAGE + "/reset", reset).status()).isEqualTo(302);
        assertThat(officer.get(PAGE).body()).doesNotContain("แบบของเรา.docx").doesNotContain("<script>");
    }

    @Test
    void anOfficerOfAnotherAgencyCannotTouchIt() throws Exception {
        Browser stranger = browsers.of(agencies.make(), "officer");

        Browser.Answer answer = stranger.upload(PAGE, "a.docx", own, Map.of("agency", agency.code, "kind", "REPORT"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(lines(agency, Kind.REPORT)).doesNotContain("ลงชื่อ นายก อบต.");
    }
}
