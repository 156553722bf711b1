package org.sujarit.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.assessment.result.TypedResults.TypedMark;
import org.sujarit.assessment.result.TypedResults.TypedScore;
import org.sujarit.refusal.Reason;
import org.sujarit.testing.RefusedReasons;

/** Files as people really send them. */
class ResultRowsTests {

    private static final String HEAD = "รหัส,คะแนน,ข้อเสนอแนะ\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รหัส,คะแนน,ข้อเสนอแนะ\ni7,75.5,ควรเผยแพร่แผน\n",
                "code,score,recommendation\r\ni7,75.5,ควรเผยแพร่แผน\r\n",
                "Item Code;Score;Recommendation\ni7;75.5;ควรเผยแพร่แผน",
                "รหัสข้อ\tหัวข้อการประเมิน\tคะแนน\tข้อเสนอแนะของผู้ประเมิน\nI7\tx\t๗๕.๕\tควรเผยแพร่แผน\n",
                "\uFEFFผลการประเมิน ITA 2565,,\n,,\nรหัส,คะแนน,ข้อเสนอแนะ\n ข้อ,,\ni๗,\"๗๕.๕\",\"ควรเผยแพร่แผน\"\n"
            })
    void headingsAndDigitsMayBeThaiOrNot(String csv) {
        assertThat(Books.read(csv).scores())
                .containsExactly(new TypedScore("i7", new BigDecimal("75.5"), "ควรเผยแพร่แผน"));
    }

    @Test
    void aThaiExcelSavesItsOwnCodePage() {
        byte[] content = (HEAD + "i7,๗๕.๕,ควรเผยแพร่แผน").getBytes(Charset.forName("x-windows-874"));
        assertThat(Books.read(content).scores())
                .containsExactly(new TypedScore("i7", new BigDecimal("75.5"), "ควรเผยแพร่แผน"));
    }

    @ParameterizedTest
    @CsvSource({"IIT, IIT", "oit, OIT", "ตัวชี้วัดที่ ๗, ind7", "ตัวชี้วัด 10, ind10", "Indicator 3, ind3", "ind1, ind1"
    })
    void instrumentsAndIndicatorsHaveRowsOfTheirOwn(String code, String understood) {
        TypedResults results = Books.read(HEAD + "i1,80,\n" + code + ",90.25,\n");
        assertThat(results.marks()).containsExactly(new TypedMark(understood, new BigDecimal("90.25")));
    }

    @Test
    void theTwoPartsOfEitAreKnownFrom2566Only() {
        String csv = "รหัส,คะแนน\ni1,80\nEIT ส่วนที่ ๑,90\nEIT2,91\n";
        assertThat(RefusedReasons.keys(() -> Books.read(csv)))
                .containsExactly("assessment.file.unknown", "assessment.file.unknown");
    }

    @Test
    void theTotalAndTheYearAreUnderstood() {
        TypedResults results = Books.read(HEAD + "ปี ITA,๒๕๖๕,\nคะแนนรวม,81.45,\n๐๔๑,0,\n");
        assertThat(results.itaYear()).isEqualTo(2565);
        assertThat(results.total()).isEqualByComparingTo("81.45");
        assertThat(results.scores()).extracting(TypedScore::item).containsExactly("o41");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            i99,80,|assessment.file.unknown|A3|3,A,i99,2565
            i1,80,|assessment.file.twice|A3|3,A,i1,2
            ,80,|assessment.file.no-code|A3|3,A
            i2,,ควรทำ|assessment.file.no-score|B3|3,B
            i2,มาก,|assessment.file.number|B3|3,B,มาก
            i2,80%%,|assessment.file.number|B3|3,B,80%%
            i2,"1,000",|assessment.file.number|B3|3,B,"1,000"
            i2,-1,|assessment.file.number|B3|3,B,-1
            i2,100.01,|assessment.file.range|B3|3,B,100.01
            i2,๑๐๑,|assessment.file.range|B3|3,B,101
            ปี,2566,|assessment.file.year|B3|3,B,2566,2565
            """)
    void everyWrongCellIsNamedByRowAndColumn(String line, String key, String cell, String arguments) {
        Reason reason = onlyReason(HEAD + "i1,80,\n" + line + "\n");
        assertThat(reason.key()).isEqualTo(key);
        assertThat(reason.field()).isEqualTo(cell);
        assertThat(String.join(
                        ",", reason.arguments().stream().map(String::valueOf).toList()))
                .isEqualTo(arguments.replace("\"", ""));
    }

    @Test
    void allWrongCellsAreToldAtOnceUpToAHundred() {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int row = 0; row < 150; row++) {
            csv.append("i1").append(row).append("0000,80,\n");
        }
        List<Reason> reasons = RefusedReasons.reasons(() -> Books.read(csv.toString()));
        assertThat(reasons).hasSize(101);
        assertThat(reasons.get(100).key()).isEqualTo("assessment.file.more");
        assertThat(reasons.get(100).arguments()).containsExactly("50");
    }

    @Test
    void aRecommendationMayHoldLinesQuotesAndTheSeparator() {
        TypedResults results = Books.read(HEAD + "i1,80,\"ควร \"\"เผยแพร่\"\", และ\nประชุม\"\ni2,81,\n");
        assertThat(results.scores())
                .extracting(TypedScore::recommendation)
                .containsExactly("ควร \"เผยแพร่\", และ\nประชุม", null);
        assertThat(onlyReason(HEAD + "i1,80,\"หนึ่ง\nสอง\"\ni99,81,\n").field()).isEqualTo("A4");
    }

    /** As a form brings it into one spelling, so does a file. */
    @Test
    void aRecommendationIsBroughtIntoItsNormalSpelling() {
        TypedResults results = Books.read(HEAD + "i1,80,\"แก\u0E49ไข ท\u0E48\u0E35น\u0E35\u0E48\u200B  ทันที\"\n");
        assertThat(results.scores())
                .extracting(TypedScore::recommendation)
                .containsExactly("แก้ไข ท\u0E35\u0E48น\u0E35\u0E48 ทันที");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ชื่อ,นามสกุล,คะแนน\nสมชาย,ใจดี,80\n",
                "ชื่อ-สกุล,รหัส,คะแนน\nสมชาย ใจดี,i1,80\n",
                "รหัส,คะแนน,เบอร์โทรศัพท์\ni1,80,0812345678\n",
                "code,score,E-mail\ni1,80,a@example.com\n",
                "Timestamp,code,score\n1,i1,80\n",
                "แบบสอบถาม,2565\nชื่อ,ตำแหน่ง\nสมชาย,นักวิชาการ\n",
                "ชื่อผู้ตอบ,หน่วยงาน\nรหัส,คะแนน\ni1,80\n",
                "ลำดับ,i1,i2,i3,i4,i5,i6\n1,100,67,33,100,100,100\n",
                "รหัส,คะแนน,ข้อเสนอแนะ\ni1,80,ผู้ตอบ ๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘\n",
                "รหัส,คะแนน,x\ni1,1,081-234-5678\ni2,1,0812345679\ni3,1,0912345678\ni4,1,0612345678\ni5,1,a@b.co\n"
            })
    void listsOfRespondentsAreRefused(String csv) {
        assertThat(RefusedReasons.keys(() -> Books.read(csv))).containsExactly("assessment.file.respondents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ชื่อหน่วยงาน,อบต.บ้องตี้\nรหัส,คะแนน\ni1,80\n",
                "รหัส,คะแนน,ข้อเสนอแนะ\ni1,80,ติดต่อสำนักปลัด โทร 034-123456 หรือ 0812345678\n",
                "รหัส,คะแนน,ข้อเสนอแนะ\no5,0,โทรศัพท์และอีเมลของหน่วยงานไม่ครบ\n",
                "รหัส,คะแนน,ข้อเสนอแนะ\no5,0,ที่อยู่ของหน่วยงานไม่ครบ\n",
                "รหัส,หัวข้อ,คะแนน\no1,ชื่อผู้บริหาร,0\n",
                "รหัส,คะแนน,ข้อเสนอแนะ\ni1,80,เลขที่หนังสือ 1101700230700 ลงวันที่ 1 ต.ค.\n"
            })
    void whatOnlyLooksLikePersonalDataIsTaken(String csv) {
        assertThat(Books.read(csv).scores()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', assessment.file.empty",
        "'   ', assessment.file.no-heading",
        "'hello', assessment.file.no-heading",
        "'i1,80', assessment.file.no-heading",
        "'รหัส,คะแนน', assessment.file.no-scores"
    })
    void aFileWithoutATableSaysSo(String content, String key) {
        assertThat(RefusedReasons.keys(() -> Books.read(content))).containsExactly(key);
    }

    @Test
    void somethingElseThanATableIsRefused() {
        assertThat(RefusedReasons.keys(() -> Books.read(new byte[] {1, 0, 2, 0, 3, 0})))
                .containsExactly("assessment.file.kind");
        assertThat(RefusedReasons.keys(() -> Books.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})))
                .containsExactly("assessment.file.old");
    }

    @Test
    void hugeCellsNeitherTakeLongNorComeBackWhole() {
        String huge = "@a.".repeat(1_000_000);
        Reason reason = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> onlyReason(HEAD + "i1,80,\n" + huge + ",80," + "\n"));
        assertThat(reason.key()).isEqualTo("assessment.file.unknown");
        assertThat(reason.arguments().toString()).hasSizeLessThan(200);
    }

    private static Reason onlyReason(String csv) {
        List<Reason> reasons = RefusedReasons.reasons(() -> Books.read(csv));
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }
}
