package org.sujarit.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.Publications;
import org.sujarit.publication.Snapshots;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.Signature;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** The public reads the plan that counts, what was changed in it, and every version there was. */
@ApplicationTest
class AmendedPlanTests {

    private static final String TITLE = "จัดคลินิกให้คำปรึกษา";
    private static final String MARK = "ฉบับแก้ไขเพิ่มเติม ครั้งที่ ๑";
    private static final String SUPERSEDED = "ฉบับนี้ไม่มีผลแล้ว";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Publications publications;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Browsers browsers;

    @Test
    void theOldVersionIsReadUntilTheApprovalAndTheMarkedNewOneAfterIt() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        Browser public_ = browsers.anonymous();
        String plan = "/portal/" + year.cycle.key() + "/plan";
        TestAmendment amendment = amendments.add(year, TITLE);
        amendment.reviewedBy("reviewer");
        assertThat(public_.get(plan).body()).doesNotContain(TITLE, MARK, SUPERSEDED);
        assertThat(public_.get(plan + "/2").status()).isEqualTo(404);
        byte[] first = public_.download(plan + ".pdf");

        amendment.approvedBy("manager");
        year.runJobs();
        assertThat(public_.get(plan).body()).contains(TITLE, MARK, plan + "/1").doesNotContain(SUPERSEDED);
        assertThat(public_.get(plan + "/2").body()).contains(MARK).doesNotContain(SUPERSEDED);
        assertThat(public_.get(plan + "/1").body()).contains(SUPERSEDED).doesNotContain(TITLE);
        assertThat(public_.download(plan + "/1.pdf")).isEqualTo(first);
        assertThat(public_.download(plan + ".pdf")).isNotEqualTo(first);
        for (String missing : new String[] {"/3", "/0", "/1.exe", "/3.pdf", "/99999999999"}) {
            assertThat(public_.get(plan + missing).status()).as(missing).isIn(400, 404);
        }
    }

    @Test
    void everybodyLearnsOfBothVersionsWhichOneCounts() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        String before = digest(year);
        amendments.add(year, TITLE).agreed();
        String after = digest(year);
        Browser public_ = browsers.anonymous();
        assertThat(public_.get("/verify/" + before).body())
                .contains("มีฉบับแก้ไขมาแทนแล้ว", "/portal/" + year.cycle.key() + "/plan/1");
        assertThat(public_.get("/verify/" + after).body())
                .contains("ยังมีผลอยู่")
                .doesNotContain("/plan/1");
        byte[] old = public_.download("/portal/" + year.cycle.key() + "/plan/1.pdf");
        assertThat(public_.upload("/verify", "plan.pdf", old, Map.of()).body()).contains("เคยเผยแพร่จริง");
    }

    @Test
    void thePageSaysOnTopWhichVersionCountsAndTheListNumbersThem() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        String plan = "/portal/" + year.cycle.key() + "/plan";
        Browser public_ = browsers.anonymous();
        assertThat(top(public_, plan)).contains("ฉบับที่ ๑", "ฉบับที่มีผลอยู่").doesNotContain("ฉบับแก้ไขเพิ่มเติม");
        assertThat(public_.get("/portal/" + year.agency.code).body()).doesNotContain(MARK);
        amendments.add(year, TITLE).agreed();
        assertThat(top(public_, plan)).contains("ฉบับที่ ๒", MARK, "ฉบับที่มีผลอยู่");
        assertThat(public_.get("/portal/" + year.agency.code).body()).contains(MARK);
        assertThat(top(public_, plan + "/1")).contains("ฉบับที่ ๑").doesNotContain(MARK, "ฉบับที่มีผลอยู่</span>");
        String body = public_.get(plan).body();
        String history = body.substring(body.indexOf("class=\"history\""));
        assertThat(history.substring(0, history.indexOf("</ul>")))
                .containsSubsequence("ฉบับที่ ๒", MARK, "ฉบับที่ ๑")
                .contains(plan + "/1");
    }

    private static String top(Browser reader, String page) {
        String body = reader.get(page).body();
        return body.substring(body.indexOf("<h1"), body.indexOf("class=\"wrap facts\""));
    }

    /** In every format, as all are made of one model. */
    @Test
    void whoMadeThePlanStaysItsMakerAndWhoeverProposedTheChangeStandsWithIt() throws IOException {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        String plan = "/portal/" + year.cycle.key() + "/plan";
        byte[] first = browsers.anonymous().download(plan + ".pdf");
        year.agency.person("officer2", Role.ITA_OFFICER, year.agency.unit);
        amendments
                .propose(year, "officer2", null, amendments.another(year, TITLE))
                .agreed();
        Publication current =
                publications.current(year.agency.code, 2569, Document.PLAN).orElseThrow();
        String maker = "officer " + year.agency.code;
        String proposer = "ผู้เสนอแก้ไข: officer2 " + year.agency.code;
        assertThat(snapshots.open(current.snapshot()).frame().signatures())
                .extracting(Signature::role, Signature::name)
                .containsExactly(tuple("ผู้จัดทำ", maker), tuple("ผู้อนุมัติ", "manager " + year.agency.code));
        Browser public_ = browsers.anonymous();
        assertThat(public_.get(plan).body()).contains(proposer);
        assertThat(public_.get(plan + ".html").body()).contains(proposer, "(" + maker + ")");
        assertThat(public_.get(plan + ".json").body()).contains(proposer, maker);
        try (XWPFWordExtractor word = new XWPFWordExtractor(
                        new XWPFDocument(new ByteArrayInputStream(public_.download(plan + ".docx"))));
                XSSFExcelExtractor sheets = new XSSFExcelExtractor(
                        new XSSFWorkbook(new ByteArrayInputStream(public_.download(plan + ".xlsx"))));
                PDDocument pdf = Loader.loadPDF(public_.download(plan + ".pdf"))) {
            assertThat(word.getText()).contains(proposer, maker);
            assertThat(sheets.getText()).contains(proposer, maker);
            assertThat(new PDFTextStripper().getText(pdf)).contains("officer2 " + year.agency.code, maker);
        }
        assertThat(public_.download(plan + "/1.pdf"))
                .as("what was published before")
                .isEqualTo(first);
    }

    private String digest(TestYear year) {
        Publication current =
                publications.current(year.agency.code, 2569, Document.PLAN).orElseThrow();
        return current.files().stream()
                .filter(file -> file.format() == ReportFormat.PDF)
                .findFirst()
                .orElseThrow()
                .sha256();
    }
}
