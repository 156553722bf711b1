package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.sujarit.correction.Comparing;
import org.sujarit.correction.Difference;
import org.sujarit.document.Documents;
import org.sujarit.evidence.FileStore;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publications;
import org.sujarit.publication.PublishedFile;
import org.sujarit.publication.TestKeys;
import org.sujarit.report.format.Renderers;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.DocumentKey.Kind;
import org.sujarit.report.word.BuiltInTemplate;
import org.sujarit.template.TakingTemplates;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.WordFiles;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/**
 * An application with the wide report, ASCII digits in it, and a key to sign with. It is not with the other tests, because
 * two applications in one process take each other's engine away.
 */
@ApplicationTest
@TestPropertySource(properties = {"sujarit.documents.wide-report=true", "sujarit.documents.report-digits=ARABIC"})
class OtherSettingsIT {

    private static final String PASSWORD = "secret-of-the-test";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private BuiltInTemplate builtIn;

    @Autowired
    private TakingTemplates taking;

    @Autowired
    private Documents documents;

    @Autowired
    private Renderers renderers;

    @Autowired
    private Comparing comparing;

    @Autowired
    private Publications publications;

    @Autowired
    private FileStore store;

    private TestYear year;

    @DynamicPropertySource
    static void signs(DynamicPropertyRegistry registry) throws Exception {
        Path folder = Files.createTempDirectory("keys");
        Path keys = TestKeys.in(
                folder,
                "EC",
                "all",
                PASSWORD,
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2120-01-01T00:00:00Z"));
        registry.add("sujarit.signature.key-store", keys::toString);
        registry.add("sujarit.signature.password", () -> PASSWORD);
        registry.add("sujarit.signature.alias", () -> "all");
    }

    @BeforeEach
    void beginAYear() {
        year = years.open(agencies.make(), 2569);
        year.run();
    }

    @Test
    void whatIsPublishedIsSignedAndStillKnownByItsBytes() throws Exception {
        PublishedFile pdf = publications.current(year.agency.code, 2569, Document.PLAN).orElseThrow().files().stream()
                .filter(file -> file.format() == ReportFormat.PDF)
                .findFirst()
                .orElseThrow();
        byte[] bytes = store.read(pdf.sha256());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getName()).isEqualTo("manager " + year.agency.code);
            int[] range = signature.getByteRange();
            assertThat(range[2] + range[3]).isEqualTo(bytes.length);
        }
        assertThat(browsers.anonymous()
                        .upload("/verify", "plan.pdf", bytes, Map.of())
                        .body())
                .contains("ถูกต้อง: ตรงกับฉบับที่เผยแพร่");
    }

    @Test
    void aTemplateOfTheWideReportIsTakenAndUsedAndComesBackWhole() throws Exception {
        byte[] template = WordFiles.edited(
                builtIn.file(Kind.REPORT),
                document -> document.createParagraph().createRun().setText("แบบของเรา"));
        taking.take(year.agency.code, Kind.REPORT, "a.docx", template, year.agency.id("officer"));
        byte[] report = report();

        assertThat(WordFiles.edited(report, document -> assertThat(document.getParagraphs())
                        .extracting(one -> one.getText())
                        .contains("แบบของเรา")))
                .isNotEmpty();
        assertThat(comparing.compare(year.now(), report).same()).isTrue();
    }

    @Test
    void whatWasChangedInTheFurtherColumnsIsShown() throws Exception {
        byte[] edited = WordFiles.withPart(report(), WordFiles.MAIN, xml -> xml.replaceFirst("สำนักปลัด", "กองช่าง"));

        assertThat(comparing.compare(year.now(), edited).differences())
                .extracting(Difference::id)
                .containsExactly("i7-1/responsible");
    }

    @Test
    void theReportHasTheDigitsOfTheSetting() {
        String page = browsers.of(year.agency, "officer")
                .get("/api/cycles/" + year.cycle.id() + "/report.html")
                .body();
        assertThat(page).contains("ผู้รับผิดชอบ", "2569").doesNotContainPattern("[๐-๙]");
    }

    private byte[] report() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderers.render(documents.report(year.now()), DocumentKey.report(year.now()), ReportFormat.DOCX, out);
        return out.toByteArray();
    }
}
