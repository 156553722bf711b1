package org.sujarit.report.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.Row;

class CsvRendererTests {

    private final ReportTable table = ReportTables.ofTheReferenceYear();
    private final String file = text(table);

    @Test
    void givesBackEveryCellOfTheModel() throws Exception {
        List<List<String>> expected = new ArrayList<>();
        for (Group group : table.groups()) {
            for (Row row : group.rows()) {
                List<String> texts = new ArrayList<>(List.of(group.key(), row.id()));
                row.cells().forEach(cell -> texts.add(cell.text()));
                expected.add(texts);
            }
        }

        assertThat(records(file).subList(1, 9)).isEqualTo(expected);
        assertThat(records(file)).hasSize(9);
    }

    @Test
    void namesItsColumnsByKeysThatDoNotChange() throws Exception {
        assertThat(records(file).get(0))
                .containsExactly("group", "measure_id", "item", "finding", "measure", "result", "outcome");
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsEachRowWithCarriageReturnAndLineFeed() {
        assertThat(TestRenderers.bytes(ReportFormat.CSV, table)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(file.split("\r\n", -1)).hasSize(10).endsWith("");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r");
    }

    @Test
    void hasNoThaiDigitAndAnEmptyCellWhereThereIsNothingToSay() throws Exception {
        ReportTable thai = ReportTables.ofOneCell(Cell.text("ครบ ๙ โครงการ เมื่อ ๖ – ๙ ก.พ. ๒๕๖๖"));

        assertThat(records(text(thai)).get(1))
                .containsExactly("IIT", "i7-1", "ครบ 9 โครงการ เมื่อ 6 – 9 ก.พ. 2566", "ท้าย");
        assertThat(file).doesNotContainPattern("[๐-๙]");
        assertThat(records(file).get(8).get(6)).isEmpty();
    }

    @Test
    void writesDatesThatStandAloneAsIsoDates() throws Exception {
        ReportTable dates = ReportTables.ofOneCell(
                Cell.of(Paragraph.text("๑ ต.ค. ๒๕๖๕ – ๓๐ ก.ย. ๒๕๖๖"), Paragraph.text("๓ ตุลาคม ๒๕๖๕")));

        assertThat(records(text(dates)).get(1)).contains("2022-10-01/2023-09-30\n2022-10-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66", "-1", "@SUM(A1)", "'=1", "''@x", "＝1+1", "＋66", "－1", "＠SUM(A1)", "'＝1"})
    void neverBeginsACellWithWhatASpreadsheetCalculates(String typed) throws Exception {
        String cell =
                records(text(ReportTables.ofOneCell(Cell.text(typed)))).get(1).get(2);

        assertThat(cell).isEqualTo("'" + typed).matches("'(?s).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'ก", "1-1", "ก=ข", "\"ก\", ข", "a\nb"})
    void leavesEveryOtherTextAsItIs(String typed) throws Exception {
        assertThat(records(text(ReportTables.ofOneCell(Cell.text(typed)))).get(1))
                .contains(typed);
    }

    private static String text(ReportTable table) {
        return new String(TestRenderers.bytes(ReportFormat.CSV, table), UTF_8);
    }

    private static List<List<String>> records(String file) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(file.substring(1)))) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
