package org.sujarit.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTableTests {

    private final ReportTable table = ReportTables.ofTheReferenceYear();

    @Test
    void presentsThaiDigitsInTitlesMarksAndTexts() {
        ReportTable presented = table.presented();

        assertThat(presented.documentNumber()).isEqualTo("ที่ กจ ๗๔๑๐๑/๑๒๓");
        assertThat(presented.titleLines()).contains("ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖");
        assertThat(presented.rows().get(0).cells().get(0).text()).startsWith("i๗ ท่านรู้");
        assertThat(presented.rows().get(0).cells().get(3).text())
                .isEqualTo("๑. เผยแพร่เมื่อวันที่ ๓ ตุลาคม ๒๕๖๕ https://www.bongti.go.th/Plantypeplan\n"
                        + "๒. ประชุมเมื่อวันที่ ๑๐ ตุลาคม ๒๕๖๕ มีผู้เข้าร่วม ๒๘ คน");
        assertThat(presented.rows().get(6).cells().get(0).text()).startsWith("o๔๑ ");
    }

    @Test
    void keepsTheDigitsOfAddressesFilesAndLatinCodes() {
        String text = ReportText.of(table.presented());

        assertThat(text)
                .contains(
                        "COVID-19", "G2G", "saraban6710404@bongti.go.th", "1FAIpQLScRucfmTtEWtHgkVH5dBaYFdd12Xf8p6Af80")
                .contains("2566.pdf");
        assertThat(ReportText.withoutLatinNames(text)).doesNotContainPattern("[0-9]");
    }

    @Test
    void leavesRowNamesKeysAndLinksAlone() {
        ReportTable presented = table.presented();

        assertThat(presented.rows()).extracting(Row::id).startsWith("i7-1", "i8-1", "i12-1");
        assertThat(ReportText.links(presented))
                .isEqualTo(ReportText.links(table))
                .hasSize(8)
                .noneMatch(link -> link.matches(".*[๐-๙].*"));
        assertThat(presented.columns())
                .extracting(Column::key)
                .containsExactly("item", "finding", "measure", "result", "outcome");
    }

    @Test
    void showsADashWhereThereIsNothingToSay() {
        assertThat(table.presented().rows().get(7).cells().get(4).text()).isEqualTo("-");
        assertThat(ReportTables.ofOneCell(Cell.text(" \n "))
                        .presented()
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo("-");
    }

    @Test
    void presentingTwiceChangesNothingMore() {
        assertThat(table.presented().presented()).isEqualTo(table.presented());
    }

    @Test
    void leavesOutAGroupWithoutRows() {
        ReportTable half = new ReportTable(
                "",
                List.of("รายงาน"),
                table.columns(),
                List.of(new Group("IIT", "ภายใน", List.of()), table.groups().get(1)),
                false);

        assertThat(half.presented().groups()).extracting(Group::key).containsExactly("EIT");
    }

    @Test
    void refusesARowThatDoesNotFillTheColumns() {
        List<Group> groups = List.of(new Group("IIT", "ภายใน", List.of(Row.of("i7-1", Cell.text("เดียว")))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportTable("", List.of("รายงาน"), table.columns(), groups, false))
                .withMessageContaining("i7-1 has 1 cells for 5 columns");
    }

    @Test
    void refusesTwoRowsOfOneName() {
        Row row = table.rows().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportTable(
                        "",
                        List.of("รายงาน"),
                        table.columns(),
                        List.of(new Group("IIT", "ภายใน", List.of(row, row))),
                        false))
                .withMessageContaining("ITA_i7_1");
    }

    @Test
    void refusesAReportWithoutTitleOrColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportTable("", List.of(), table.columns(), List.of(), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportTable("", List.of("รายงาน"), List.of(), List.of(), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "mailto:a@b.th",
                "/portal",
                "https:///x",
                "https://a.th/๑"
            })
    void refusesALinkThatIsNoWebAddress(String link) {
        assertThatIllegalArgumentException().isThrownBy(() -> Run.link("ดู", URI.create(link)));
    }

    @Test
    void replacesCharactersThatNoDocumentCanHold() {
        assertThat(Run.text("ก\u0000\u001Bข\nค\uD800ง").text()).isEqualTo("ก ข ค ง");
    }

    @Test
    void cannotBeChangedThroughTheListItWasMadeFrom() {
        List<Run> runs = new ArrayList<>(List.of(Run.text("เดิม")));
        Paragraph paragraph = new Paragraph("", runs);
        runs.clear();

        assertThat(paragraph.line()).isEqualTo("เดิม");
    }
}
