package org.sujarit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

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
        assertThat(word(ReportTables.letter())).contains("บันทึกข้อความ", "บัดนี้ครบ 12 เดือนแล้ว", "ผู้รายงาน");
        assertThat(pdf(ReportTables.letter())).contains("บันทึกข้อความ", "บัดนี้ครบ 12 เดือนแล้ว", "ผู้รายงาน");
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
