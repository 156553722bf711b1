package org.sujarit.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sujarit.intake.typed.TypedLink;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.intake.typed.TypedRow;

/** The report our users make by hand, with its defects, from Word, Excel and the clipboard. */
class ReferenceReportTests {

    private static final String FORM = "https://docs.google.com/forms/d/e/1FAIpQLScRucfmTtEWtHgkVH";

    record Handed(String way, List<List<List<String>>> tables) {
        @Override
        public String toString() {
            return way;
        }
    }

    static Stream<Handed> ways() {
        return Stream.of(
                new Handed("Word", ReportTables.in(ReferenceReport.docx()).tables()),
                new Handed("Excel", ReportTables.in(ReferenceReport.xlsx()).tables()),
                new Handed("pasted from Excel", List.of(PastedTable.read(ReferenceReport.pastedFromExcel()))),
                new Handed("pasted from Word", List.of(PastedTable.read(ReferenceReport.pastedFromWord()))));
    }

    private static List<TypedRow> read(List<List<List<String>>> tables) {
        return ReportRows.in(tables).stream().map(RowReader::read).toList();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyWayGivesTheSameEightRows(Handed handed) {
        List<TypedRow> rows = read(handed.tables());

        assertThat(rows)
                .extracting(TypedRow::code)
                .containsExactly("i7", "i8", "i12", "e11", "e14", "e15", "o41", "o42");
        assertThat(rows).isEqualTo(read(ReportTables.in(ReferenceReport.docx()).tables()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void rowsThatAPageBreakCutAreOneAgain(Handed handed) {
        List<TypedRow> rows = read(handed.tables());

        assertThat(rows)
                .filteredOn(TypedRow::wasCut)
                .extracting(TypedRow::code)
                .containsExactly("i8", "i12", "e11", "o41");
        assertThat(rows.get(1).activities().get(0).text()).contains("เพื่อให้บุคลากรทุกคนในหน่วยงาน");
        assertThat(rows.get(1).outcome()).endsWith("มีความคุ้มค่า และเกิดผลประโยชน์สูงสุดต่อประชาชน");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void listsAreCutAndResultsFindTheirSteps(Handed handed) {
        List<TypedRow> rows = read(handed.tables());

        assertThat(rows).extracting(row -> row.activities().size()).containsExactly(1, 2, 2, 2, 1, 2, 1, 1);
        assertThat(rows).extracting(row -> row.results().size()).containsExactly(2, 1, 4, 2, 2, 2, 1, 1);
        assertThat(rows.get(2).results())
                .extracting(TypedResult::activity)
                .as("a list within a list belongs to the step it stands in")
                .containsExactly("1", "1", "1", "2");
        assertThat(rows.get(4).results()).extracting(TypedResult::activity).containsExactly("1", "1");
        assertThat(rows.get(5).activities().get(1).text()).startsWith("ประชาสัมพันธ์ช่องทาง");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void daysAreFoundAndPeriodsAreNone(Handed handed) {
        List<TypedRow> rows = read(handed.tables());

        assertThat(rows.get(0).results())
                .extracting(TypedResult::day)
                .containsExactly("๓๐ กันยายน ๒๕๖๕", "๓๐ กันยายน ๒๕๖๕");
        assertThat(rows.get(1).results()).extracting(TypedResult::day).containsExactly("");
        assertThat(rows.get(2).results())
                .extracting(TypedResult::day)
                .containsExactly("", "๑๙ เมษายน ๒๕๖๖", "๒๖ ตุลาคม ๒๕๖๖", "");
        assertThat(rows.get(7).results()).extracting(TypedResult::day).containsExactly("๒๖ ตุลาคม ๒๕๖๖");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void linksStandApartAndThaiDigitsInThemAreRepairedBesideTheOriginal(Handed handed) {
        List<TypedRow> rows = read(handed.tables());

        assertThat(rows.get(0).results().get(0).links())
                .containsExactly(new TypedLink(
                        "https://www.bongti.go.th/Plantypeplan", "https://www.bongti.go.th/Plantypeplan"));
        assertThat(rows.get(0).results().get(0).text()).doesNotContain("http").endsWith("2565");
        TypedLink repaired = rows.get(3).results().get(1).links().get(0);
        assertThat(repaired.url()).isEqualTo(FORM + "&dBaYFdd12Xf8p6Af80DRVVo4BNHthsA/viewform");
        assertThat(repaired.original()).contains("๑FAIpQLSc", "๑๒Xf๘p๖");
        assertThat(rows.get(5).results().get(1).links().get(0).url()).startsWith(FORM + "5dBaY");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void outcomesGiveTheirNumbers(Handed handed) {
        List<TypedRow> rows = read(handed.tables());

        assertThat(rows).extracting(TypedRow::actual).containsExactly("", "", "", "2", "", "1", "", "");
        assertThat(rows.get(3).actualUnit()).isEqualTo("ช่องทาง");
    }

    @Test
    void textsAreKeptWithAsciiDigitsAndWhatTheItemLookedLike() {
        TypedRow first = read(ReportTables.in(ReferenceReport.docx()).tables()).get(0);
        TypedRow lost = read(ReportTables.in(ReferenceReport.docx()).tables()).get(6);

        assertThat(first.source()).startsWith("i๗ ท่านรู้");
        assertThat(first.itemText()).startsWith("ท่านรู้เกี่ยวกับแผน");
        assertThat(first.title()).contains("พ.ศ. 2566 30 วัน");
        assertThat(lost.source()).startsWith("๐๔๑");
        assertThat(first.score()).as("no five-column report tells a score").isEmpty();
    }

    @Test
    void aFileOfCommaSeparatedValuesIsATableToo() {
        String csv = ReferenceReport.rows().stream()
                .map(row -> String.join(
                        ",", row.stream().map(cell -> "\"" + cell + "\"").toList()))
                .reduce("", (all, row) -> all + row + "\n");

        assertThat(read(ReportTables.in(csv.getBytes(StandardCharsets.UTF_8)).tables()))
                .hasSize(8);
    }
}
