package org.sujarit.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.ReportText;

class XlsxRendererTests {

    private final ReportTable table = ReportTables.ofTheReferenceYear();
    private final byte[] file = TestRenderers.bytes(ReportFormat.XLSX, table);

    @Test
    void givesBackEveryCellAsPresented() throws Exception {
        assertThat(ReadXlsx.cells(file)).isEqualTo(ReportText.cells(table.presented()));
    }

    @Test
    void listsEveryLinkOfTheTableOnALineOfItsOwn() throws Exception {
        try (XSSFWorkbook workbook = ReadXlsx.workbook(file)) {
            XSSFSheet links = workbook.getSheet("ลิงก์");
            List<String> addresses = IntStream.rangeClosed(1, links.getLastRowNum())
                    .mapToObj(i -> links.getRow(i).getCell(3).getHyperlink().getAddress())
                    .toList();

            assertThat(addresses).isEqualTo(ReportText.links(table));
            assertThat(ReadXlsx.texts(links.getRow(1)))
                    .containsExactly(
                            "i7-1",
                            "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม",
                            "https://www.bongti.go.th/Plantypeplan",
                            "https://www.bongti.go.th/Plantypeplan");
        }
    }

    @Test
    void holdsOnlyTextWhateverItBeginsWith() throws Exception {
        for (String text : List.of("=1+1", "+66", "-1", "@SUM(A1)", "\t=1", "2566")) {
            ReportTable odd = ReportTables.ofOneCell(Cell.of(Paragraph.text(text)));
            try (XSSFWorkbook workbook = ReadXlsx.workbook(TestRenderers.bytes(ReportFormat.XLSX, odd))) {
                workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(XlsxRendererTests::isText)));
            }
        }
    }

    @Test
    void keepsTheHeaderInSightOnTheScreenAndOnPaper() throws Exception {
        try (XSSFWorkbook workbook = ReadXlsx.workbook(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int header = ReadXlsx.headerRow(sheet);

            assertThat(ReadXlsx.texts(sheet.getRow(header)))
                    .isEqualTo(table.columns().stream().map(Column::heading).toList());
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (header + 1));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void repeatsTheHeaderOfBothSheetsOnEveryPageAcrossTheWholeWidth() throws Exception {
        try (XSSFWorkbook workbook = ReadXlsx.workbook(file)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            for (int i = 0; i < 2; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getRepeatingRows().getLastRow())
                        .isEqualTo(sheet.getPaneInformation().getHorizontalSplitTopRow() - 1);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
        }
    }

    @Test
    void countsOnlyWhatTakesAPlaceOnTheLineForTheHeightOfARow() {
        XlsxLayout layout = XlsxLayout.of(40);

        // 20 places each; the marks above and below make 60 characters of it.
        assertThat(layout.height(List.of("กี่".repeat(20)))).isEqualTo(layout.height(List.of("ก".repeat(20))));
        assertThat(layout.height(List.of("ก".repeat(60)))).isGreaterThan(layout.height(List.of("ก".repeat(20))));
        assertThat(layout.height(List.of("ก\nข\nค"))).isGreaterThan(layout.height(List.of("กขค")) * 2);
    }

    @Test
    void givesNoRowMoreHeightThanExcelTakes() {
        XlsxLayout layout = XlsxLayout.of(40);

        assertThat(layout.height(List.of("ก".repeat(100_000)))).isEqualTo(409f);
        assertThat(layout.heightAcross("ก".repeat(100_000))).isEqualTo(409f);
    }

    @Test
    void goesOnInTheNextRowWhereOneIsNotHighEnoughSoThatNoLineIsCutOff() throws Exception {
        Cell high = Cell.numbered(Collections.nCopies(16, "ประชุมชี้แจงบุคลากรแล้ว"));
        ReportTable odd = ReportTables.ofOneCell(high);
        byte[] file = TestRenderers.bytes(ReportFormat.XLSX, odd);

        assertThat(ReadXlsx.cells(file)).isEqualTo(ReportText.cells(odd.presented()));
        assertNothingIsCutOff(file);
    }

    @Test
    void cutsAParagraphThatIsLongerThanARowAtTheEndOfAWordAndLosesNoLetter() throws Exception {
        String word = "ประชาสัมพันธ์";
        String text = word.repeat(36_000 / word.length());
        ReportTable odd = ReportTables.ofOneCell(Cell.text(text));
        byte[] file = TestRenderers.bytes(ReportFormat.XLSX, odd);

        String found = ReadXlsx.cells(file).get(0).get(0);
        assertThat(found.replace("\n", "")).isEqualTo(text);
        assertThat(found.lines())
                .allSatisfy(line -> assertThat(line.length() % word.length()).isZero());
        assertNothingIsCutOff(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghijklmnopqrstuvwxyz0123456789", "\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49", "😀😁😂🤣"})
    void tearsWhatHasNoEndOfAWord(String alphabet) throws Exception {
        int[] letters = alphabet.codePoints().toArray();
        StringBuilder word = new StringBuilder("ก");
        new Random(7).ints(40_000, 0, letters.length).forEach(letter -> word.appendCodePoint(letters[letter]));
        ReportTable odd = ReportTables.ofOneCell(Cell.text(word.toString()));
        byte[] file = TestRenderers.bytes(ReportFormat.XLSX, odd);

        assertThat(ReadXlsx.cells(file).get(0).get(0).replace("\n", ""))
                .isEqualTo(ReportText.cells(odd.presented()).get(0).get(0));
        assertNothingIsCutOff(file);
    }

    @Test
    void cutsNothingOffAboveTheTableEither() throws Exception {
        ReportTable odd = new ReportTable(
                "",
                List.of("คำนำ ".repeat(800)),
                table.columns(),
                table.groups(),
                true,
                ReportTables.sealed().frame());

        assertNothingIsCutOff(TestRenderers.bytes(ReportFormat.XLSX, odd));
    }

    private static void assertNothingIsCutOff(byte[] file) throws Exception {
        try (XSSFWorkbook workbook = ReadXlsx.workbook(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (var row : sheet) {
                boolean across =
                        sheet.getMergedRegions().stream().anyMatch(region -> region.getFirstRow() == row.getRowNum());
                for (var cell : row) {
                    int width = across
                            ? IntStream.range(0, row.getLastCellNum())
                                    .map(i -> sheet.getColumnWidth(i) / 256)
                                    .sum()
                            : sheet.getColumnWidth(cell.getColumnIndex()) / 256;
                    float needed = XlsxPieces.lines(cell.getStringCellValue(), width) * 27f;
                    assertThat(row.getHeightInPoints()).isGreaterThanOrEqualTo(needed);
                }
            }
        }
    }

    @Test
    void setsTheHeightOfEveryRowBecauseASpreadsheetDoesNotFindIt() throws Exception {
        try (XSSFWorkbook workbook = ReadXlsx.workbook(file)) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    assertThat(((org.apache.poi.xssf.usermodel.XSSFRow) row)
                                    .getCTRow()
                                    .isSetHt())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void neverLinksOneCellTwice() throws Exception {
        try (XSSFWorkbook workbook = ReadXlsx.workbook(file)) {
            for (var sheet : workbook) {
                assertThat(sheet.getHyperlinkList())
                        .extracting(link -> link.getFirstRow() + ":" + link.getFirstColumn())
                        .doesNotHaveDuplicates();
            }
            assertThat(workbook.getSheetAt(1).getHyperlinkList()).hasSize(8);
        }
    }

    @Test
    void widensTheSheetForARowThatWouldBeCutOff() throws Exception {
        ReportTable longer = ReportTables.ofOneCell(Cell.text("ผลการดำเนินการ ".repeat(130)));

        try (XSSFWorkbook workbook = ReadXlsx.workbook(TestRenderers.bytes(ReportFormat.XLSX, longer))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getHeightInPoints()).isBetween(100f, 409f);
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(150 * 256);
        }
    }

    @Test
    void marksADraftAboveTheTitle() throws Exception {
        try (XSSFWorkbook draft = ReadXlsx.workbook(TestRenderers.bytes(ReportFormat.XLSX, ReportTables.draft()));
                XSSFWorkbook workbook = ReadXlsx.workbook(file)) {
            assertThat(draft.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("ร่าง");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("ที่ กจ ๗๔๑๐๑/๑๒๓");
        }
    }

    private static void isText(org.apache.poi.ss.usermodel.Cell cell) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
}
