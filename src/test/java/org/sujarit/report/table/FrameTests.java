package org.sujarit.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.sujarit.report.excel.ReadXlsx;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.word.ReadDocx;

/** What stands around the table is in every format that is read by people. */
class FrameTests {

    private static final String SEAL = "https://sujarit.example.go.th/verify/" + "ab".repeat(32);
    private static final List<String> EXPECTED = List.of(
            "การวิเคราะห์ผลการประเมินปีที่ผ่านมา",
            "ได้คะแนนรวม ๘๗.๒๕ คะแนน",
            "(นางสาวน้ำใจ ตั้งมั่น)",
            "ผู้รายงาน",
            "(นายปิ่น ที่ดี)",
            "ผู้อนุมัติ",
            "abab abab abab abab");

    @Test
    void thePageHasIt() {
        String page = new String(TestRenderers.bytes(ReportFormat.HTML, ReportTables.sealed()), StandardCharsets.UTF_8);
        assertThat(page).contains(EXPECTED).contains("href=\"" + SEAL + "\"", "report-cover");
    }

    @Test
    void theWordFileHasIt() throws Exception {
        String text = word(ReportTables.sealed());
        assertThat(text).contains(EXPECTED).contains(SEAL);
        assertThat(text.indexOf("การวิเคราะห์")).isLessThan(text.indexOf("(IIT)"));
    }

    @Test
    void thePdfHasIt() throws Exception {
        String text = pdf(ReportTables.sealed());
        assertThat(text).contains(EXPECTED);
        assertThat(text.replaceAll("\\s", "")).contains(SEAL);
    }

    @Test
    void aLetterHasNoTableAndTheDigitsItWasGiven() throws Exception {
        String[] expected = {"บันทึกข้อความ", "เรียน นายก", "บัดนี้ครบ 12 เดือนแล้ว", "ผู้รายงาน"};
        assertThat(word(ReportTables.letter())).contains(expected);
        assertThat(pdf(ReportTables.letter())).contains(expected).doesNotContain("ร่าง");
    }

    @Test
    void aLetterStandsUprightAndATableLies() throws Exception {
        for (ReportTable table : List.of(ReportTables.letter(), ReportTables.sealed())) {
            try (var pdf = Loader.loadPDF(TestRenderers.bytes(ReportFormat.PDF, table));
                    var word = ReadDocx.document(TestRenderers.bytes(ReportFormat.DOCX, table))) {
                var page = pdf.getPage(0).getMediaBox();
                assertThat(page.getHeight() > page.getWidth()).isEqualTo(table.letter());
                var size = word.getDocument().getBody().getSectPr().getPgSz();
                assertThat(((BigInteger) size.getH()).compareTo((BigInteger) size.getW()) > 0)
                        .isEqualTo(table.letter());
            }
        }
    }

    @Test
    void theWordFileCountsItsPagesInTheDigitsOfTheDocument() throws Exception {
        assertThat(numbers(ReportTables.inArabicDigits())).isEqualTo(STNumberFormat.DECIMAL);
        assertThat(numbers(ReportTables.sealed())).isEqualTo(STNumberFormat.THAI_NUMBERS);
    }

    private static STNumberFormat.Enum numbers(ReportTable table) throws Exception {
        try (var word = ReadDocx.document(TestRenderers.bytes(ReportFormat.DOCX, table))) {
            return word.getDocument().getBody().getSectPr().getPgNumType().getFmt();
        }
    }

    @Test
    void theSpreadsheetHasItBelowTheTable() throws Exception {
        try (var workbook = ReadXlsx.workbook(TestRenderers.bytes(ReportFormat.XLSX, ReportTables.sealed()))) {
            List<String> lines = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
            assertThat(String.join("\n", lines)).contains(EXPECTED).contains(SEAL);
            assertThat(lines.indexOf("(นายปิ่น ที่ดี) ผู้อนุมัติ"))
                    .isGreaterThan(ReadXlsx.headerRow(workbook.getSheetAt(0)) + 8);
        }
    }

    @Test
    void theOpenDataHasIt() throws Exception {
        JsonNode file = new ObjectMapper().readTree(TestRenderers.bytes(ReportFormat.JSON, ReportTables.sealed()));
        assertThat(file.at("/document/digest").asText()).isEqualTo("ab".repeat(32));
        assertThat(file.at("/document/verify").asText()).isEqualTo(SEAL);
        assertThat(file.at("/sections/0/heading").asText()).isEqualTo(EXPECTED.get(0));
        assertThat(file.at("/sections/0/paragraphs/0").asText()).isEqualTo("ได้คะแนนรวม 87.25 คะแนน");
        assertThat(file.at("/signatures/1/name").asText()).isEqualTo("นายปิ่น ที่ดี");
        assertThat(file.at("/signatures/1/role").asText()).isEqualTo("ผู้อนุมัติ");
    }

    @Test
    void theSquareLeadsToTheVerificationPage() throws Exception {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(SEAL).png()));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(SEAL);
    }

    private static String word(ReportTable table) throws Exception {
        byte[] bytes = TestRenderers.bytes(ReportFormat.DOCX, table);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getBodyElements().stream()
                    .map(element -> element instanceof XWPFParagraph paragraph
                            ? paragraph.getText()
                            : ((org.apache.poi.xwpf.usermodel.XWPFTable) element).getText())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String pdf(ReportTable table) throws Exception {
        try (var document = Loader.loadPDF(TestRenderers.bytes(ReportFormat.PDF, table))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
