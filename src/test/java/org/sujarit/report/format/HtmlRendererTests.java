package org.sujarit.report.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.ReportText;
import org.thymeleaf.context.Context;
import org.w3c.dom.Element;

class HtmlRendererTests {

    private final ReportTable table = ReportTables.ofTheReferenceYear();
    private final byte[] page = TestRenderers.bytes(ReportFormat.HTML, table);

    @Test
    void showsEveryCellAsPresented() throws Exception {
        assertThat(ReadHtml.cells(page)).isEqualTo(ReportText.cells(table.presented()));
    }

    @Test
    void showsNoAsciiDigitOutsideLatinNames() throws Exception {
        Element body = ReadHtml.all(ReadHtml.document(page).getDocumentElement(), "body")
                .get(0);

        assertThat(ReportText.withoutLatinNames(body.getTextContent())).doesNotContainPattern("[0-9]");
    }

    @Test
    void linksToTheUntouchedAddresses() throws Exception {
        List<Element> links = ReadHtml.all(ReadHtml.document(page).getDocumentElement(), "a");

        assertThat(links).extracting(a -> a.getAttribute("href")).isEqualTo(ReportText.links(table));
        assertThat(links).allSatisfy(a -> {
            assertThat(a.getAttribute("href")).doesNotContainPattern("[๐-๙]");
            assertThat(a.getAttribute("rel")).isEqualTo("noopener");
            assertThat(a.getAttribute("title")).endsWith(a.getAttribute("href"));
        });
    }

    @Test
    void isACompletePageThatTellsItsLanguageAndTitle() throws Exception {
        Element html = ReadHtml.document(page).getDocumentElement();

        assertThat(html.getAttribute("lang")).isEqualTo("th");
        assertThat(text(html, "title")).containsExactly(table.presented().title());
        assertThat(text(html, "h1").get(0)).contains(table.presented().titleLines());
        assertThat(text(html, "h2")).hasSize(3).allSatisfy(heading -> assertThat(heading)
                .contains("แบบ"));
        assertThat(ReadHtml.all(html, "link")).isEmpty();
        assertThat(ReadHtml.all(html, "script")).isEmpty();
        assertThat(new String(page, UTF_8)).startsWith("<!DOCTYPE html>").doesNotContain(" th:", " style=");
    }

    @Test
    void namesEachTableByTheHeadingAboveIt() throws Exception {
        Element html = ReadHtml.document(page).getDocumentElement();
        List<String> headings = ReadHtml.all(html, "h2").stream()
                .map(heading -> heading.getAttribute("id"))
                .toList();

        assertThat(headings).hasSize(3).doesNotHaveDuplicates();
        assertThat(ReadHtml.all(html, "table").stream().map(one -> one.getAttribute("aria-labelledby")))
                .containsExactlyElementsOf(headings);
        assertThat(ReadHtml.all(html, "caption")).isEmpty();
    }

    @Test
    void namesTheColumnsOfEachTableForThoseWhoCannotSeeThem() throws Exception {
        List<String> headings = table.columns().stream().map(Column::heading).toList();

        for (Element one : ReadHtml.all(ReadHtml.document(page).getDocumentElement(), "table")) {
            Element head = ReadHtml.all(one, "thead").get(0);
            assertThat(text(head, "th")).isEqualTo(headings);
            assertThat(ReadHtml.all(head, "th"))
                    .allMatch(th -> th.getAttribute("scope").equals("col"));
            Element body = ReadHtml.all(one, "tbody").get(0);
            assertThat(ReadHtml.all(body, "th"))
                    .allMatch(th -> th.getAttribute("scope").equals("row"));
            assertThat(ReadHtml.all(body, "td"))
                    .extracting(td -> td.getAttribute("data-label"))
                    .hasSameElementsAs(headings.subList(1, 5));
        }
    }

    @Test
    void saysThatADraftIsADraft() {
        assertThat(new String(page, UTF_8)).doesNotContain("<p class=\"report-draft\"");
        assertThat(new String(TestRenderers.bytes(ReportFormat.HTML, ReportTables.draft()), UTF_8))
                .contains("<title>ร่าง ", "<p class=\"report-draft\" role=\"note\">ร่าง")
                .doesNotContain("report-number\"");
    }

    @Test
    void canBePutIntoAnotherPageWithoutItsTitle() {
        Context context = new Context(null, Map.of("table", table.presented()));

        String content = TestRenderers.templates().process("report/table", Set.of("content"), context);

        assertThat(content).contains("<table", "i๗ ท่านรู้").doesNotContain("<html", "<h1", "<style", " style=");
    }

    private static List<String> text(Element parent, String name) {
        return ReadHtml.all(parent, name).stream().map(Element::getTextContent).toList();
    }
}
