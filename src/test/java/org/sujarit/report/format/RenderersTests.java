package org.sujarit.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.report.excel.ReadXlsx;
import org.sujarit.report.pdf.ReadPdf;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.DigitStyle;
import org.sujarit.report.table.Frame;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.ReportText;
import org.sujarit.report.table.Row;
import org.sujarit.report.table.Section;
import org.sujarit.report.table.Signature;
import org.sujarit.report.word.ReadDocx;

class RenderersTests {

    private final ReportTable table = ReportTables.ofTheReferenceYear();

    @Test
    void knowsEveryFormatThatHasAName() {
        assertThat(TestRenderers.all().formats()).containsExactlyInAnyOrder(ReportFormat.values());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void makesTheSameBytesAtAnotherTimeInAnotherPlace(ReportFormat format) throws Exception {
        byte[] here = TestRenderers.bytes(format, table);
        byte[] sealed = TestRenderers.bytes(format, ReportTables.sealed());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // A zip counts time in steps of two seconds.
            Thread.sleep(2100);
            for (String tag : List.of("th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
                assertThat(TestRenderers.bytes(format, table)).isEqualTo(here);
                assertThat(TestRenderers.bytes(format, ReportTables.sealed())).isEqualTo(sealed);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void leavesTheStreamOpenForWhoeverGaveIt(ReportFormat format) throws IOException {
        boolean[] closed = {false};
        OutputStream out = new FilterOutputStream(new ByteArrayOutputStream()) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        TestRenderers.all().render(table, format, out);

        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void makesADocumentOfAReportWithoutRows(ReportFormat format) {
        ReportTable empty = new ReportTable("", List.of("รายงาน"), table.columns(), List.of(), true);

        assertThat(TestRenderers.bytes(format, empty)).isNotEmpty();
    }

    /** Nine results of 4,000 characters each: more than Excel takes in one cell. */
    @Test
    void givesBackEveryLetterOfALongCellInEveryFormat() throws Exception {
        Cell high = Cell.numbered(
                Collections.nCopies(9, "ดำเนินการแล้วเสร็จ ".repeat(212).strip()));
        ReportTable odd = ReportTables.ofOneCell(high);
        String shown = bare(odd.presented().rows().get(0).cells().get(0).text());

        assertThat(high.text().length()).isGreaterThan(36_000);
        assertThat(bare(first(ReadHtml.cells(TestRenderers.bytes(ReportFormat.HTML, odd)))))
                .isEqualTo(shown);
        assertThat(bare(first(ReadDocx.cells(TestRenderers.bytes(ReportFormat.DOCX, odd)))))
                .isEqualTo(shown);
        assertThat(bare(first(ReadXlsx.cells(TestRenderers.bytes(ReportFormat.XLSX, odd)))))
                .isEqualTo(shown);
        assertThat(bare(first(ReadPdf.cells(TestRenderers.bytes(ReportFormat.PDF, odd)))))
                .isEqualTo(shown);
        assertThat(new String(TestRenderers.bytes(ReportFormat.CSV, odd), StandardCharsets.UTF_8))
                .contains(high.text());
        assertThat(new ObjectMapper()
                        .readTree(TestRenderers.bytes(ReportFormat.JSON, odd))
                        .at("/groups/0/rows/0/cells/item/text")
                        .asText())
                .isEqualTo(high.text());
    }

    @Test
    void hasEveryMeasureOfAYearWithFourHundred() throws Exception {
        ReportTable many = ReportTables.ofManyYears(50);
        List<List<String>> cells = ReportText.cells(many.presented());

        assertThat(cells).hasSize(400);
        assertThat(ReadHtml.cells(TestRenderers.bytes(ReportFormat.HTML, many))).isEqualTo(cells);
        assertThat(ReadDocx.cells(TestRenderers.bytes(ReportFormat.DOCX, many))).isEqualTo(cells);
        assertThat(ReadXlsx.cells(TestRenderers.bytes(ReportFormat.XLSX, many))).isEqualTo(cells);
        assertThat(ReadPdf.cells(TestRenderers.bytes(ReportFormat.PDF, many))).isEqualTo(cells);
    }

    private static String first(List<List<String>> cells) {
        return cells.get(0).get(0);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>&\"'</b>", "]]>", "${7*7}", "[[${7*7}]]", "=1+1", "@{x}"})
    void showsTextThatLooksLikeMarkupAsText(String text) throws Exception {
        ReportTable odd = ReportTables.ofOneCell(Cell.text(text));
        String shown = odd.presented().rows().get(0).cells().get(0).text();

        assertThat(ReadHtml.cells(TestRenderers.bytes(ReportFormat.HTML, odd))).containsExactly(List.of(shown, "ท้าย"));
        assertThat(ReadDocx.cells(TestRenderers.bytes(ReportFormat.DOCX, odd))).containsExactly(List.of(shown, "ท้าย"));
        assertThat(ReadXlsx.cells(TestRenderers.bytes(ReportFormat.XLSX, odd))).containsExactly(List.of(shown, "ท้าย"));
        assertThat(ReadPdf.cells(TestRenderers.bytes(ReportFormat.PDF, odd))).containsExactly(List.of(shown, "ท้าย"));
    }

    /** As people paste them from Word: a line break within a paragraph is a vertical tab there. */
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void survivesCharactersThatXmlHasNoPlaceForWhereverTheyStand(ReportFormat format) throws Exception {
        String odd = "คำ\u000Bคำ\u0000\u001F\uFFFF";
        Group group = new Group("IIT", odd, List.of(Row.of("i7-1", Cell.text(odd), Cell.text("ข"))));
        Frame frame = new Frame(
                DigitStyle.THAI,
                List.of(odd),
                List.of(Section.of(odd, List.of(odd))),
                List.of(new Signature(odd, odd, odd)),
                null);
        ReportTable table = new ReportTable(
                odd,
                List.of(odd, odd),
                List.of(new Column("text", odd, 1), new Column("other", "ข", 1)),
                List.of(group),
                true,
                frame);

        assertThat(TestRenderers.bytes(format, table)).isNotEmpty();
    }

    @Test
    void refusesAFormatThatNothingMakes() {
        Renderers few = new Renderers(List.of(TestRenderers.docx(Optional.empty())));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> few.render(table, ReportFormat.XLSX, OutputStream.nullOutputStream()))
                .withMessageContaining("XLSX");
    }

    @Test
    void refusesTwoRenderersForOneFormat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Renderers(
                        List.of(TestRenderers.docx(Optional.empty()), TestRenderers.docx(Optional.empty()))));
    }
}
