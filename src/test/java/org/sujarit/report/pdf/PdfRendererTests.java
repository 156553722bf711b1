package org.sujarit.report.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.sujarit.report.format.Renderers;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.DigitStyle;
import org.sujarit.report.table.Frame;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.ReportText;
import org.sujarit.report.table.Row;
import org.sujarit.report.table.Run;
import org.sujarit.report.table.Section;
import org.sujarit.report.table.Signature;
import org.sujarit.thai.ThaiLineBreaks;

@ExtendWith(OutputCaptureExtension.class)
class PdfRendererTests {

    private static final String LONG_ADDRESS =
            "https://www.bongti.go.th/" + "abcdefghijklmnopqrstuvwxyz".repeat(2) + "/?x=" + "1".repeat(20);

    private final ReportTable table = ReportTables.ofTheReferenceYear();

    @Test
    void givesBackEveryCellAsPresented() throws Exception {
        assertThat(ReadPdf.cells(pdf(table))).isEqualTo(ReportText.cells(table.presented()));
    }

    @Test
    void givesBackRealThaiAndNoPrivateCharacter() throws Exception {
        try (ReadPdf pdf = new ReadPdf(pdf(table))) {
            assertThat(pdf.text()).doesNotContainPattern("[\uE000-\uF8FF]");
            assertThat(count(
                            String.join(
                                    "",
                                    pdf.cells().stream().flatMap(List::stream).toList()),
                            'ำ'))
                    .isEqualTo(count(
                            String.join(
                                    "",
                                    ReportText.cells(table).stream()
                                            .flatMap(List::stream)
                                            .toList()),
                            'ำ'));
            assertThat(pdf.text()).contains("กำหนด").doesNotContain("ํ");
        }
    }

    @Test
    void namesItselfAndItsLanguage() throws Exception {
        try (ReadPdf pdf = new ReadPdf(pdf(table))) {
            var catalog = pdf.document().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("th-TH");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.document().getDocumentInformation().getTitle())
                    .isEqualTo(table.presented().title());
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
                    .contains("<rdf:li xml:lang=\"x-default\">"
                            + table.presented().title());
        }
    }

    @Test
    void tellsEachHeaderOnceHoweverManyPagesShowIt() throws Exception {
        List<String> headings = table.columns().stream().map(Column::heading).toList();
        try (ReadPdf pdf = new ReadPdf(pdf(ReportTables.ofManyYears(4)))) {
            assertThat(pdf.document().getNumberOfPages()).isGreaterThan(8);
            assertThat(pdf.all("THead")).hasSize(3);
            assertThat(pdf.texts("THead")).containsOnly(String.join("", headings));
            assertThat(pdf.texts("H1")).hasSize(1);
            assertThat(pdf.texts("H2")).hasSize(3);
            int shown = pdf.text().split("หัวข้อการประเมิน", -1).length - 1;
            assertThat(shown).isGreaterThanOrEqualTo(pdf.document().getNumberOfPages());
        }
    }

    @Test
    void countsPagesInThaiDigitsBesideTheText() throws Exception {
        try (ReadPdf pdf = new ReadPdf(pdf(ReportTables.ofManyYears(5)))) {
            assertThat(pdf.decorations()).contains("หน้า ๑", "หน้า ๒", "หน้า ๑๐");
            assertThat(pdf.text()).doesNotContain("หน้า 1");
        }
    }

    @Test
    void countsPagesInTheDigitsOfTheDocument() throws Exception {
        try (ReadPdf pdf = new ReadPdf(pdf(ReportTables.inArabicDigits()))) {
            assertThat(pdf.decorations()).contains("หน้า 1", "หน้า 2");
            assertThat(pdf.text()).doesNotContainPattern("[๐-๙]");
        }
    }

    @Test
    void linksToTheUntouchedAddresses() throws Exception {
        try (ReadPdf pdf = new ReadPdf(pdf(table))) {
            assertThat(pdf.links()).hasSameElementsAs(ReportText.links(table));
            assertThat(pdf.all("Link")).isNotEmpty().allSatisfy(link -> assertThat(link.getAlternateDescription())
                    .startsWith("เปิดลิงก์ http"));
        }
    }

    @Test
    void marksADraftOnEveryPage() throws Exception {
        try (ReadPdf draft = new ReadPdf(pdf(ReportTables.draft()));
                ReadPdf published = new ReadPdf(pdf(table))) {
            long pages = draft.document().getNumberOfPages();
            assertThat(draft.decorations().stream().filter("ร่าง"::equals)).hasSize((int) pages);
            assertThat(draft.texts("P")).anyMatch(text -> text.startsWith("ร่าง: เอกสารนี้ยังไม่ได้เผยแพร่"));
            assertThat(draft.document().getDocumentInformation().getTitle()).startsWith("ร่าง ");
            assertThat(published.text()).doesNotContain("ร่าง");
        }
    }

    @Test
    void carriesTheTableForComputing() throws Exception {
        try (ReadPdf pdf = new ReadPdf(pdf(table))) {
            var catalog = pdf.document().getDocumentCatalog();
            var files = new PDDocumentNameDictionary(catalog).getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("table.xlsx", "table.csv");
            for (ReportFormat format : List.of(ReportFormat.XLSX, ReportFormat.CSV)) {
                PDComplexFileSpecification file = Objects.requireNonNull(files.get("table." + format.extension()));
                assertThat(file.getCOSObject().getNameAsString("AFRelationship"))
                        .isEqualTo("Data");
                assertThat(format.mediaType()).startsWith(file.getEmbeddedFile().getSubtype());
                assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(TestRenderers.bytes(format, table));
            }
        }
    }

    @Test
    void hasTwoNamesForTwoDocuments() throws Exception {
        try (ReadPdf one = new ReadPdf(pdf(table));
                ReadPdf other = new ReadPdf(pdf(ReportTables.ofOneCell(Cell.text("อื่น"))))) {
            assertThat(one.document().getDocument().getDocumentID())
                    .isNotEqualTo(other.document().getDocument().getDocumentID());
        }
    }

    @Test
    void makesManyAtOnceAsItMakesOne() throws Exception {
        byte[] one = pdf(table);
        Renderers renderers = TestRenderers.all();

        assertThat(IntStream.range(0, 12).parallel().mapToObj(i -> {
                    var out = new ByteArrayOutputStream();
                    try {
                        renderers.render(table, ReportFormat.PDF, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return out.toByteArray();
                }))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(one));
    }

    @Test
    void letsARowTakeAsManyPagesAsItNeeds() throws Exception {
        Cell high = Cell.text("ดำเนินการแล้วเสร็จ\n".repeat(200));
        try (ReadPdf pdf = new ReadPdf(pdf(ReportTables.ofOneCell(high)))) {
            assertThat(pdf.document().getNumberOfPages()).isGreaterThan(4);
            assertThat(pdf.cells()).containsExactly(List.of(high.text(), "ท้าย"));
            assertThat(pdf.texts("THead")).containsExactly("หัวข้อผลลัพธ์");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 9, 12, 15, 18})
    void leavesNoHeaderAloneAtTheFootOfAPageAndNoSignatureWithoutTheOthers(int linesBefore) throws Exception {
        try (ReadPdf pdf = new ReadPdf(pdf(opened(linesBefore)))) {
            List<String> pages = pdf.pages();
            assertThat(pages).allSatisfy(page -> assertThat(page)
                    .as("page with %s lines before", linesBefore)
                    .doesNotContainPattern("ความสำเร็จของการดำเนินการ(หน้า[๐-๙]+)?$"));
            assertThat(pages).filteredOn(page -> page.contains("ลงชื่อ")).hasSize(1);
        }
    }

    private ReportTable opened(int lines) {
        Section section = Section.of("บทนำ", Collections.nCopies(lines, "ข้อความหนึ่งบรรทัด"));
        List<Signature> signatures = List.of(
                Signature.unsigned("ผู้รายงาน"), Signature.unsigned("ผู้ตรวจสอบ"), Signature.unsigned("ผู้อนุมัติ"));
        Frame frame = new Frame(DigitStyle.THAI, List.of(), List.of(section), signatures, null);
        return new ReportTable("", table.titleLines(), table.columns(), table.groups(), false, frame);
    }

    @Test
    void tearsAnAddressThatIsLongerThanALineAndKeepsTheLink() throws Exception {
        Cell narrow = Cell.of(Paragraph.of(Run.link(URI.create(LONG_ADDRESS))));
        ReportTable odd = new ReportTable(
                "",
                List.of("รายงาน"),
                IntStream.range(0, 8)
                        .mapToObj(i -> new Column("c" + i, "หัวข้อ", 1))
                        .toList(),
                List.of(new Group("IIT", "ภายใน", List.of(new Row("i7-1", Collections.nCopies(8, narrow))))),
                false);

        try (ReadPdf pdf = new ReadPdf(pdf(odd))) {
            assertThat(pdf.cells().get(0)).containsOnly(LONG_ADDRESS);
            assertThat(pdf.links()).containsOnly(LONG_ADDRESS);
            var page = pdf.document().getPage(0);
            assertThat(page.getAnnotations())
                    .allSatisfy(link -> assertThat(link.getRectangle().getUpperRightX())
                            .isLessThanOrEqualTo(page.getMediaBox().getUpperRightX() - 40));
        }
    }

    @Test
    void showsABoxForWhatTheFaceDoesNotHaveAndSaysSo(CapturedOutput output) throws Exception {
        Cell odd = Cell.text("ลับ ✓ 你 😀 ก\u200Bข\u2060ค");

        assertThat(ReadPdf.cells(pdf(ReportTables.ofOneCell(odd))).get(0).get(0))
                .isEqualTo("ลับ □ □ □ กขค");
        assertThat(output).contains("U+2713", "U+4F60", "U+1F600").doesNotContain("ลับ");
    }

    @Test
    void bringsMarksInWrongOrderIntoTheirOrder() throws Exception {
        Cell odd = Cell.text("ท่ี น\u0E4D\u0E49\u0E32");

        assertThat(ReadPdf.cells(pdf(ReportTables.ofOneCell(odd))).get(0).get(0))
                .isEqualTo("ที่ น้ำ");
    }

    @Test
    void survivesCharactersThatNoXmlMayHold() throws Exception {
        String odd = "ราย\u0001งาน\uD83D\uFFFF";
        ReportTable table = new ReportTable(
                odd,
                List.of("รายงาน"),
                List.of(new Column("item", odd, 1)),
                List.of(new Group("IIT", odd, List.of(Row.of("i7-1", Cell.text(odd))))),
                true);

        assertThat(ReadPdf.cells(pdf(table)).get(0).get(0)).isEqualTo("ราย งาน");
    }

    @Test
    void showsADashInAnEmptyCell() throws Exception {
        assertThat(ReadPdf.cells(pdf(ReportTables.ofOneCell(Cell.empty())))).containsExactly(List.of("-", "ท้าย"));
    }

    @Test
    void fetchesNothingWhateverThePageAsksFor() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort() + "/";
        String page =
                """
                <html lang='th'><head><title>t</title><link rel='stylesheet' href='{url}a.css'/>
                <style>@import url('{url}b.css'); @font-face { font-family: X; src: url('{url}x.ttf'); }
                p { background-image: url('{url}c.png'); font-family: X, Sarabun; }
                body { font-family: Sarabun; } </style></head><body><p>ก</p><img alt='' src='{url}d.png'/>
                <img alt='' src='file:///etc/hostname'/><object data='{url}e'></object></body></html>
                """
                        .replace("{url}", url);
        try (PDDocument document = new PDDocument()) {
            PdfFaces faces = PdfFaces.get();
            new PdfLayout(faces, new ThaiLineBreaks(List.of())).draw(PdfPage.read(page, faces), document);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static byte[] pdf(ReportTable table) {
        return TestRenderers.bytes(ReportFormat.PDF, table);
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }
}
