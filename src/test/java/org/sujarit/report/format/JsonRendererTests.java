package org.sujarit.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.ReportText;

class JsonRendererTests {

    private final ReportTable table = ReportTables.ofTheReferenceYear();

    @Test
    void givesBackEveryCellOfTheModel() throws Exception {
        List<List<String>> cells = new ArrayList<>();
        for (JsonNode group : read(table).path("groups")) {
            for (JsonNode row : group.path("rows")) {
                List<String> texts = new ArrayList<>();
                row.path("cells").forEach(cell -> texts.add(cell.path("text").asText()));
                cells.add(texts);
            }
        }

        assertThat(cells).isEqualTo(ReportText.cells(table));
    }

    @Test
    void givesBackEveryLinkUntouched() throws Exception {
        assertThat(read(table).findValuesAsText("href")).isEqualTo(ReportText.links(table));
    }

    @Test
    void hasTheShapeThatIsPromised() throws Exception {
        JsonNode file = read(table);

        assertThat(file.fieldNames())
                .toIterable()
                .containsExactly("document", "columns", "groups", "sections", "signatures");
        assertThat(file.path("document").fieldNames()).toIterable().containsExactly("number", "title", "draft");
        assertThat(file.path("document").path("number").asText()).isEqualTo("ที่ กจ 74101/123");
        assertThat(file.path("document").path("title"))
                .hasSize(table.titleLines().size());
        assertThat(file.path("document").path("draft").asBoolean(true)).isFalse();
        assertThat(file.path("columns").findValuesAsText("key"))
                .containsExactly("item", "finding", "measure", "result", "outcome");
        JsonNode row = file.path("groups").path(0).path("rows").path(0);
        assertThat(row.path("id").asText()).isEqualTo("i7-1");
        assertThat(row.path("cells").fieldNames())
                .toIterable()
                .containsExactly("item", "finding", "measure", "result", "outcome");
        JsonNode step = row.path("cells").path("result").path("paragraphs").path(0);
        assertThat(step.path("mark").asText()).isEqualTo("1.");
        assertThat(step.path("text").asText()).startsWith("เผยแพร่เมื่อวันที่ 3 ตุลาคม 2565");
        assertThat(step.path("links").path(0).path("href").asText()).isEqualTo("https://www.bongti.go.th/Plantypeplan");
    }

    @Test
    void hasNoThaiDigitAndTellsADraft() throws Exception {
        JsonNode file = read(ReportTables.draft());

        assertThat(file.toString()).doesNotContainPattern("[๐-๙]");
        assertThat(file.path("document").path("draft").asBoolean()).isTrue();
    }

    private static JsonNode read(ReportTable table) throws IOException {
        return new ObjectMapper().readTree(TestRenderers.bytes(ReportFormat.JSON, table));
    }
}
