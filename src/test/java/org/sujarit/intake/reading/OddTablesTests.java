package org.sujarit.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.sujarit.assessment.sheet.Sheet;
import org.sujarit.assessment.sheet.SheetCell;
import org.sujarit.assessment.sheet.SheetRow;
import org.sujarit.intake.typed.Days;
import org.sujarit.intake.typed.TypedCode;
import org.sujarit.intake.typed.TypedLink;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Refused;
import org.sujarit.testing.WordFiles;

/** Tables as people make them: other titles, merged cells, links and numbers in all their kinds. */
class OddTablesTests {

    private static final List<String> HEADING = List.of(
            "หัวข้อ\nการประเมิน",
            "จุดอ่อนที่ต้องพัฒนา",
            "มาตรการ / กิจกรรม",
            "สรุปผลการดำเนินงาน",
            "ผลลัพธ์ หรือความ สำเร็จ");

    private static List<TypedRow> read(List<List<String>> rows) {
        return ReportRows.in(List.of(rows)).stream().map(RowReader::read).toList();
    }

    private static List<TypedRow> read(byte[] file) {
        return ReportRows.in(ReportTables.in(file).tables()).stream()
                .map(RowReader::read)
                .toList();
    }

    private static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    @Test
    void titlesMayBeSpeltOtherwiseAndStandAmongOtherColumns() {
        List<TypedRow> rows = read(List.of(
                row(
                        "ที่",
                        "หัวข้อการประเมิน",
                        "ประเด็นที่เป็นข้อบกพร่อง",
                        "มาตรการ",
                        "ผู้รับผิดชอบ",
                        "ผลการดำเนินการ",
                        "ผลลัพธ์"),
                row("1", "o1 โครงสร้าง", "ไม่ครบ", "ทำให้ครบ", "ปลัด", "ทำแล้ว", "ครบ")));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).code()).isEqualTo("o1");
        assertThat(rows.get(0).results().get(0).text()).isEqualTo("ทำแล้ว");
        assertThat(rows.get(0).outcome()).isEqualTo("ครบ");
    }

    /** None of it comes from Word, but from programs that write its files. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tc><w:tcPr><w:gridSpan/></w:tcPr>",
                "<w:tc><w:tcPr><w:gridSpan w:val=\"two\"/></w:tcPr>",
                "<w:tc><w:tcPr><w:vMerge w:val=\"two\"/></w:tcPr>",
                "<w:tc><w:p><w:r><w:instrText>HYPERLINK \"http://a.b\"</w:instrText></w:r>"
                        + "<w:fldSimple w:instr=\"HYPERLINK &quot;http://c.d&quot;\"><w:r><w:t>http://a.long.address.example</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r></w:fldSimple>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
            })
    void aWordFileThatIsOddWithinIsReadOrRefusedKindly(String cell) {
        byte[] odd = WordFiles.withPart(ReferenceReport.docx(), WordFiles.MAIN, xml -> {
            assertThat(xml).contains("<w:tc>");
            return xml.replaceFirst("<w:tc>", cell);
        });
        try {
            assertThat(read(odd)).hasSizeGreaterThan(6);
        } catch (Refused refused) {
            assertThat(refused.reasons()).extracting(Reason::key).containsExactly("docx.not-word");
        }
    }

    @Test
    @Timeout(5)
    void aTextOfPunctuationIsReadAtOnce() {
        String odd = "www." + ")".repeat(300_000) + "x";
        assertThat(Links.in(odd).links()).extracting(TypedLink::original).containsExactly(odd);
        assertThat(Links.in("(ดู www.a.th/x).").links())
                .extracting(TypedLink::original)
                .containsExactly("www.a.th/x");
    }

    @Test
    void namesOfInstrumentsOtherTablesAndEmptyRowsAreNoRows() {
        List<List<String>> other = List.of(row("เรื่อง", "งบประมาณ"), row("ก", "100"));
        List<List<String>> ours = List.of(
                HEADING,
                row("แบบวัด IIT", "", "", "", ""),
                row("", "", "", "", ""),
                row("i7 ท่านรู้", "อ่อน", "ทำ", "ทำแล้ว", "ดี"),
                HEADING,
                row("i8 หน่วยงาน", "อ่อน", "ทำ", "ทำแล้ว", "ดี"));
        List<List<String>> rest = List.of(row("i9 หน่วยงาน", "อ่อน", "ทำ", "", ""));

        assertThat(ReportRows.in(List.of(other, ours, rest, other)))
                .extracting(one -> one.text(FormColumn.ITEM))
                .containsExactly("i7 ท่านรู้", "i8 หน่วยงาน", "i9 หน่วยงาน");
    }

    @Test
    void rowsThatWereCopiedWithoutTheirHeadingAreKnownByTheirCodes() {
        assertThat(PastedTable.read("i๗ ท่านรู้\tอ่อน\t๑. ทำ\t๑. ทำแล้ว\tดี")).hasSize(1);
        assertThat(read(PastedTable.read("i๗ ท่านรู้\tอ่อน\t๑. ทำ\t๑. ทำแล้ว\tดี")))
                .extracting(TypedRow::code)
                .containsExactly("i7");
        assertThat(read(PastedTable.read("just\tsome\tother\ttable\there"))).isEmpty();
    }

    @Test
    void anItemMergedOverTwoRowsHasTwoMeasures() {
        byte[] file = word(table -> {
            fill(table, 1, "i7 ท่านรู้", "อ่อน", "ทำ ก", "ทำ ก แล้ว", "ดี");
            fill(table, 2, "", "", "ทำ ข", "ทำ ข แล้ว", "ดีมาก");
            for (int column = 0; column < 2; column++) {
                merge(table.getRow(1).getCell(column), STMerge.RESTART);
                merge(table.getRow(2).getCell(column), STMerge.CONTINUE);
            }
        });

        assertThat(read(file)).extracting(TypedRow::code).containsExactly("i7", "i7");
        assertThat(read(file)).extracting(TypedRow::weakness).containsExactly("อ่อน", "อ่อน");
        assertThat(read(file)).extracting(TypedRow::title).containsExactly("ทำ ก", "ทำ ข");
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(how);
    }

    @Test
    void theSameInAWorkbook() {
        byte[] file = book(sheet -> {
            fill(sheet, 0, HEADING);
            fill(sheet, 1, row("e1 เจ้าหน้าที่", "อ่อน", "ทำ ก", "ทำ ก แล้ว", "ดี"));
            fill(sheet, 2, row("", "", "ทำ ข", "ทำ ข แล้ว", "ดีมาก"));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        });

        assertThat(read(file)).extracting(TypedRow::code).containsExactly("e1", "e1");
        assertThat(read(file)).extracting(TypedRow::title).containsExactly("ทำ ก", "ทำ ข");
    }

    @Test
    void aLinkInWordsGivesItsAddressAndAnAddressThatLeadsElsewhereTheWorkingOne() {
        byte[] file = word(table -> {
            fill(table, 1, "i7 ท่านรู้", "อ่อน", "ทำ", "", "ดี");
            XWPFParagraph paragraph = table.getRow(1).getCell(3).getParagraphs().get(0);
            paragraph.createRun().setText("เผยแพร่ที่ ");
            paragraph.createHyperlinkRun("https://www.example.go.th/plan").setText("เว็บไซต์");
            paragraph.createHyperlinkRun("https://www.example.go.th/a1").setText("https://www.example.go.th/a๑");
            field(paragraph, "HYPERLINK \"https://www.example.go.th/field\"", "ดูที่นี่");
        });

        TypedResult result = read(file).get(0).results().get(0);
        assertThat(result.links())
                .extracting(TypedLink::url)
                .containsExactly(
                        "https://www.example.go.th/plan",
                        "https://www.example.go.th/a1",
                        "https://www.example.go.th/field");
        assertThat(result.text()).isEqualTo("เผยแพร่ที่ เว็บไซต์ ดูที่นี่");
    }

    private static void field(XWPFParagraph paragraph, String instruction, String shown) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText(shown);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    @Test
    @Timeout(20)
    void aPageOfBlanksAndASheetOfMergedCellsAreReadAtOnce() {
        String blanks = " ".repeat(60_000);
        assertThat(Days.in("เมื่อ" + blanks + "วันที่" + blanks + "x 1" + blanks + "เดือน" + blanks + "x"))
                .isEmpty();
        List<Sheet.Area> merged = IntStream.range(0, 10_000)
                .mapToObj(number -> new Sheet.Area(2 * number + 1, 0, 2 * number + 2, 0))
                .toList();
        List<SheetRow> rows = IntStream.rangeClosed(1, 20_000)
                .mapToObj(number -> new SheetRow(
                        number, false, number % 2 == 1 ? Map.of(0, cell(number), 1, cell(0)) : Map.of(1, cell(0))))
                .toList();
        MergedCells cells = new MergedCells(new Sheet(rows, merged));
        assertThat(rows).allSatisfy(row -> assertThat(cells.text(row, 0)).isNotEmpty());
        assertThat(cells.text(rows.get(19_999), 0)).isEqualTo("19999");
    }

    private static SheetCell cell(int number) {
        return new SheetCell(Integer.toString(number), SheetCell.Fault.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            i๗ ท่านรู้|i7
            I 12) ท่าน|i12
            ข้อ e๑๑ เจ้าหน้าที่|e11
            (o41) รายงาน|o41
            ๐๔๑ รายงาน|o41
            042 มาตรการ|o42
            ๐๔๓|o43
            """)
    void codesAreReadAsPeopleWriteThem(String cell, String code) {
        assertThat(TypedCode.in(cell)).map(typed -> typed.code().value()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"034-123456", "02.30 น.", "แผน i7", "i", "", "iPad 7", "100 บาท"})
    void whatOnlyLooksLikeACodeIsNone(String cell) {
        assertThat(TypedCode.in(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1. ก 2. ข|2
            (1) ก (2) ข|2
            1) ก 2) ข 3) ค|3
            1.ก 2.ข|2
            ทำดังนี้ 1. ก 2. ข|2
            งบ 1.5 ล้านบาท|0
            ประชุมครั้งที่ 1. เมษายน|0
            รวม 12. รายการ|0
            """)
    void listsAreToldFromNumbersInSentences(String text, int parts) {
        assertThat(Numbered.of(text).parts()).hasSize(parts);
    }

    @Test
    void numbersOfTwoPartsAndBulletsMakeListsToo() {
        Numbered nested = Numbered.of("1. ก\n1.1 ข\n1.2 ค\n2. ง");
        assertThat(nested.parts()).extracting(Numbered.Part::text).containsExactly("ก", "ง");
        assertThat(nested.parts().get(0).below())
                .extracting(Numbered.Part::text)
                .containsExactly("ข", "ค");
        assertThat(Numbered.of("• ก\n• ข").parts())
                .extracting(Numbered.Part::text)
                .containsExactly("ก", "ข");
    }

    @ParameterizedTest
    @CsvSource({
        "เมื่อวันที่ 19 เม.ย. 2566,2023-04-19",
        "เมื่อ 30 กันยายน พ.ศ. 2565,2022-09-30",
        "วันที่ 5/3/2566,2023-03-05",
        "ประชุม 1 มี.ค. 66 ที่ อบต.,2023-03-01",
        "1 ต.ค. 2565 – 31 มี.ค. 2566 วันที่ 19 เม.ย. 2566,2023-04-19"
    })
    void daysAreFoundInSentences(String text, LocalDate day) {
        assertThat(Days.in(text)).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เดือนเมษายน พ.ศ. 2566",
                "1 ต.ค. 2565 ถึง 31 มี.ค. 2566",
                "31 ก.พ. 2566",
                "ปี 2566 30 วัน",
                "โทร 034-12/34/56"
            })
    void whatIsNoDayIsNoDay(String text) {
        assertThat(Days.in(text)).isEmpty();
    }

    private static byte[] word(Consumer<XWPFTable> make) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(3, 5);
            fill(table, 0, HEADING.toArray(String[]::new));
            make.accept(table);
            document.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fill(XWPFTable table, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            table.getRow(row).getCell(column).getParagraphs().get(0).createRun().setText(cells[column]);
        }
    }

    private static byte[] book(Consumer<XSSFSheet> make) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            make.accept(book.createSheet());
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fill(XSSFSheet sheet, int row, List<String> cells) {
        var made = sheet.createRow(row);
        for (int column = 0; column < cells.size(); column++) {
            made.createCell(column).setCellValue(cells.get(column));
        }
    }
}
