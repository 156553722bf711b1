package org.sujarit.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.ReportText;
import org.sujarit.report.table.Row;

class DocxRendererTests {

    private final ReportTable table = ReportTables.ofTheReferenceYear();
    private final byte[] file = TestRenderers.bytes(ReportFormat.DOCX, table);

    @Test
    void givesBackEveryCellAsPresented() throws Exception {
        assertThat(ReadDocx.cells(file)).isEqualTo(ReportText.cells(table.presented()));
    }

    @Test
    void linksToTheUntouchedAddresses() throws Exception {
        assertThat(ReadDocx.links(file))
                .isEqualTo(ReportText.links(table))
                .noneMatch(link -> link.matches(".*[๐-๙].*"));
    }

    @Test
    void startsWithTheNumberAndTheTitleInThaiDigits() throws Exception {
        try (XWPFDocument document = ReadDocx.document(file)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .startsWith("ที่ กจ ๗๔๑๐๑/๑๒๓")
                    .containsAll(table.presented().titleLines());
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(table.presented().title());
        }
    }

    @Test
    void repeatsTheHeaderOfEachTableAndLetsLongRowsContinueOnTheNextPage() throws Exception {
        List<String> headings = table.columns().stream().map(Column::heading).toList();

        try (XWPFDocument document = ReadDocx.document(file)) {
            assertThat(document.getTables()).hasSize(3);
            for (XWPFTable one : document.getTables()) {
                assertThat(ReadDocx.texts(one.getRow(0))).isEqualTo(headings);
                assertThat(one.getRow(0).isRepeatHeader()).isTrue();
                assertThat(one.getRows())
                        .filteredOn(row -> row != one.getRow(0))
                        .noneMatch(row -> row.isRepeatHeader() || row.isCantSplitRow());
                assertThat(one.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(5);
                assertThat(one.getCTTbl().getTblPr().xmlText()).contains("tblCaption", "tblDescription", "fixed");
            }
        }
    }

    @Test
    void marksTheFirstCellOfEachRowSoThatAnEditedFileLeadsBackToTheMeasure() throws Exception {
        try (XWPFDocument document = ReadDocx.document(file)) {
            assertThat(document.getTables().stream()
                            .flatMap(one -> one.getRows().stream().skip(1))
                            .map(row -> row.getCell(0).getParagraphs().get(0).getCTP())
                            .map(paragraph -> paragraph.getBookmarkStartArray(0).getName()))
                    .isEqualTo(table.rows().stream().map(Row::bookmark).toList())
                    .contains("ITA_i7_1", "ITA_o42_1");
        }
    }

    @Test
    void isLandscapeWithThaiPageNumbersInTheOfficialFace() throws Exception {
        try (XWPFDocument document = ReadDocx.document(file)) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(section.getPgNumType().getFmt()).isEqualTo(STNumberFormat.THAI_NUMBERS);
            assertThat(document.getFooterList().get(0).getText()).startsWith("หน้า");
            assertThat(document.getStyle().xmlText())
                    .contains("w:cs=\"TH SarabunPSK\"", "w:szCs w:val=\"32\"", "w:bidi=\"th-TH\"");
        }
    }

    @Test
    void marksADraftOnEveryPageAndNothingElse() throws Exception {
        try (XWPFDocument draft = ReadDocx.document(TestRenderers.bytes(ReportFormat.DOCX, ReportTables.draft()));
                XWPFDocument document = ReadDocx.document(file)) {
            assertThat(draft.getHeaderList().get(0).getText().strip()).isEqualTo("ร่าง");
            assertThat(document.getHeaderList().get(0).getText()).isBlank();
        }
    }
}
