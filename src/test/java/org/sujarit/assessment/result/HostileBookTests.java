package org.sujarit.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.assessment.result.TypedResults.TypedScore;
import org.sujarit.refusal.Reason;
import org.sujarit.testing.RefusedReasons;

/** Workbooks with surprises, made by hand or by ill will. */
@Timeout(60)
class HostileBookTests {

    private static final String OPEN =
            "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";
    private static final String HEADINGS = "<row r='1'><c r='A1' t='inlineStr'><is><t>code</t></is></c>"
            + "<c r='B1' t='inlineStr'><is><t>score</t></is></c></row>";
    private static final String CLOSE = "</sheetData></worksheet>";

    @Test
    void theResultOfAFormulaIsTaken() {
        byte[] book = Books.book(sheet -> {
            Row row = Books.row(sheet, 1, "i1");
            row.createCell(1).setCellFormula("70+5.5");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(Books.read(book).scores()).containsExactly(new TypedScore("i1", new BigDecimal("75.5"), null));
    }

    @Test
    void aFormulaNobodyHasWorkedOutIsNamed() {
        byte[] book = Books.withSheet(zip -> Books.write(
                zip,
                OPEN + HEADINGS + "<row r='2'><c r='A2' t='str'><v>i1</v></c><c r='B2'><f>C2</f></c></row>" + CLOSE));
        assertThat(only(book)).isEqualTo("assessment.file.formula B2");
    }

    @Test
    void aFormulaThatFailedIsNamed() {
        byte[] book = Books.book(sheet -> {
            Row row = Books.row(sheet, 1, "i1");
            row.createCell(1, CellType.ERROR).setCellErrorValue((byte) 0x17);
        });
        assertThat(only(book)).isEqualTo("assessment.file.error-value B2");
    }

    @Test
    void binaryFractionsAreReadAsTheyAreShown() {
        byte[] book = Books.book(sheet -> Books.row(sheet, 1, "i1", 0.1 + 0.2 + 85));
        assertThat(Books.read(book).scores()).containsExactly(new TypedScore("i1", new BigDecimal("85.3"), null));
    }

    @Test
    void mergedCellsBelowTheHeadingsAreNamed() {
        byte[] book = Books.book(sheet -> {
            Books.row(sheet, 1, "i1", 80);
            Books.row(sheet, 2, "i2", 81);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
        });
        assertThat(only(book)).isEqualTo("assessment.file.merged C2");
    }

    @Test
    void aMergedTitleAboveTheHeadingsDoesNoHarm() {
        byte[] book = Books.book(sheet -> {
            Books.row(sheet, 0, "ผลการประเมิน");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            Books.row(sheet, 1, "รหัส", "คะแนน");
            Books.row(sheet, 2, "i1", 80);
        });
        assertThat(Books.read(book).scores()).hasSize(1);
    }

    @Test
    void whatIsHiddenIsNotTakenInUnseen() {
        byte[] book = Books.book(sheet -> {
            Books.row(sheet, 1, "i1", 80);
            Books.row(sheet, 2, "i2", 81).setZeroHeight(true);
        });
        assertThat(only(book)).isEqualTo("assessment.file.hidden A3");
    }

    @Test
    void aMillionEmptyRowsAreNothing() {
        byte[] book = Books.withSheet(zip -> {
            Books.write(
                    zip, OPEN + HEADINGS + "<row r='2'><c r='A2' t='str'><v>i1</v></c><c r='B2'><v>80</v></c></row>");
            StringBuilder rows = new StringBuilder();
            for (int row = 3; row <= 1_000_000; row++) {
                rows.append("<row r='")
                        .append(row)
                        .append("' spans='1:3'><c r='A")
                        .append(row)
                        .append("'/></row>");
                if (row % 10_000 == 0) {
                    Books.write(zip, rows.toString());
                    rows.setLength(0);
                }
            }
            Books.write(zip, CLOSE);
        });
        assertThat(Books.read(book).scores()).hasSize(1);
    }

    @Test
    void aMillionFullRowsAreTooMany() {
        byte[] book = Books.withSheet(zip -> {
            Books.write(zip, OPEN + HEADINGS);
            for (int row = 2; row < 30_000; row++) {
                Books.write(zip, "<row r='" + row + "'><c r='A" + row + "' t='str'><v>i1</v></c></row>");
            }
            Books.write(zip, CLOSE);
        });
        assertThat(RefusedReasons.keys(() -> Books.read(book))).containsExactly("assessment.file.too-long");
    }

    @Test
    void aPercentageIsTheNumberThatIsSeen() {
        byte[] book = Books.book(sheet -> {
            Books.row(sheet, 1, "i1", 0.9355).getCell(1).setCellStyle(style(sheet, "0.00%"));
            Books.row(sheet, 2, "i2", 0.8).getCell(1).setCellStyle(style(sheet, "[Red]0.0 %"));
            Books.row(sheet, 3, "i3", 70).getCell(1).setCellStyle(style(sheet, "0.00\"%\""));
        });
        assertThat(Books.read(book).scores())
                .extracting(TypedScore::score)
                .containsExactly(new BigDecimal("93.55"), new BigDecimal("80"), new BigDecimal("70"));
    }

    private static CellStyle style(XSSFSheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void aYesIsNoScore() {
        byte[] book =
                Books.book(sheet -> Books.row(sheet, 1, "i1").createCell(1).setCellValue(true));
        assertThat(only(book)).isEqualTo("assessment.file.number B2");
    }

    @Test
    void moreCellsThanThereIsRoomForAreRefused() {
        byte[] book = Books.withSheet(zip -> {
            Books.write(zip, OPEN + HEADINGS);
            for (int row = 2; row < 19_000; row++) {
                StringBuilder cells = new StringBuilder("<row r='" + row + "'>");
                for (int cell = 0; cell < 300; cell++) {
                    cells.append("<c t='str'><v>").append(row * cell % 7919).append("</v></c>");
                }
                cells.append("</row>");
                Books.write(zip, cells.toString());
            }
            Books.write(zip, CLOSE);
        });
        assertThat(RefusedReasons.keys(() -> Books.read(book))).containsExactly("assessment.file.too-much");
        String csv = "รหัส,คะแนน\n" + ("x,".repeat(300) + "\n").repeat(2_000);
        assertThat(RefusedReasons.keys(() -> Books.read(csv))).containsExactly("assessment.file.too-much");
    }

    @Test
    void moreSharedTextsThanThereIsRoomForAreRefused() {
        String many = IntStream.range(0, 400_000)
                .mapToObj(number -> "<si><t>" + number + "</t></si>")
                .collect(Collectors.joining());
        byte[] book = Books.withTexts(many);
        assertThat(RefusedReasons.keys(() -> Books.read(book))).containsExactly("assessment.file.too-much");
        Random random = new Random(2569);
        String huge = IntStream.range(0, 800)
                .mapToObj(number -> "<si><t>"
                        + random.ints(30_000, 'a', 'z')
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + "</t></si>")
                .collect(Collectors.joining());
        byte[] hugeBook = Books.withTexts(huge);
        assertThat(RefusedReasons.keys(() -> Books.read(hugeBook))).containsExactly("assessment.file.too-much");
    }

    @Test
    void aZipBombIsNotUnpacked() {
        byte[] book = Books.withSheet(zip -> {
            Books.write(zip, OPEN);
            String zeros = " ".repeat(1 << 20);
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                Books.write(zip, zeros);
            }
            Books.write(zip, CLOSE);
        });
        assertThat(book.length).isLessThan(1 << 20);
        assertThat(RefusedReasons.keys(() -> Books.read(book))).containsExactly("assessment.file.broken");
    }

    @Test
    void entitiesReachNoFile(@TempDir Path directory) throws Exception {
        Path secret = directory.resolve("secret.txt");
        Files.writeString(secret, "i1");
        byte[] book = Books.withSheet(zip -> Books.write(
                zip,
                "<!DOCTYPE x [<!ENTITY secret SYSTEM '" + secret.toUri() + "'>]>" + OPEN + HEADINGS
                        + "<row r='2'><c r='A2' t='str'><v>&secret;</v></c><c r='B2'><v>80</v></c></row>" + CLOSE));
        assertThat(RefusedReasons.keys(() -> Books.read(book))).containsExactly("assessment.file.broken");
    }

    @Test
    void entitiesDoNotMultiply() {
        StringBuilder lol = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'lol'>");
        for (int level = 1; level < 10; level++) {
            lol.append("<!ENTITY l")
                    .append(level)
                    .append(" '")
                    .append(("&l" + (level - 1) + ";").repeat(10))
                    .append("'>");
        }
        byte[] book = Books.withSheet(zip ->
                Books.write(zip, lol + "]>" + OPEN + "<row r='1'><c r='A1' t='str'><v>&l9;</v></c></row>" + CLOSE));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(RefusedReasons.keys(() -> Books.read(book)))
                        .containsExactly("assessment.file.broken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='x'/>",
                "<row r='2'><c r='A2' t='s'><v>99</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>-1</v></c></row>",
                "<row r='2'><c r='A2' s='-1'><v>1</v></c></row>",
                "<row r='2'><c r='B2'><v>1e999999999x</v></c></row>",
                "<row r='2'>"
            })
    void brokenSheetsAreToldToBeBroken(String rows) {
        byte[] book = Books.withSheet(zip -> Books.write(zip, OPEN + HEADINGS + rows + CLOSE));
        assertThat(RefusedReasons.keys(() -> Books.read(book))).containsExactly("assessment.file.broken");
    }

    @Test
    void aNumberWithABillionZerosIsNoNumber() {
        byte[] book = Books.withSheet(zip -> Books.write(
                zip,
                OPEN + HEADINGS + "<row r='2'><c r='A2' t='str'><v>i1</v></c><c r='B2'><v>1e999999999</v></c></row>"
                        + CLOSE));
        assertThat(only(book)).isEqualTo("assessment.file.number B2");
    }

    @Test
    void aFarColumnIsRefused() {
        byte[] book = Books.withSheet(
                zip -> Books.write(zip, OPEN + HEADINGS + "<row r='2'><c r='XFD2' t='str'><v>x</v></c></row>" + CLOSE));
        assertThat(RefusedReasons.keys(() -> Books.read(book))).containsExactly("assessment.file.too-wide");
    }

    @Test
    void halfAWorkbookAndAnyOtherZipAreToldToBeBroken() {
        byte[] whole = Books.book(sheet -> Books.row(sheet, 1, "i1", 80));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThat(RefusedReasons.keys(() -> Books.read(half))).containsExactly("assessment.file.broken");
        byte[] other = "PK\u0003\u0004 something".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(RefusedReasons.keys(() -> Books.read(other))).containsExactly("assessment.file.broken");
    }

    private static String only(byte[] book) {
        List<Reason> reasons = RefusedReasons.reasons(() -> Books.read(book));
        assertThat(reasons).hasSize(1);
        return reasons.get(0).key() + " " + reasons.get(0).field();
    }
}
