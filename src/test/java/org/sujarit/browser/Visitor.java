package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Somebody without a login, reading the portal. */
final class Visitor {

    private static final int COLUMNS = 5;

    private final Page page;
    private final String address;

    Visitor(Browser browser, String address) {
        this.page = browser.newPage();
        this.address = address;
    }

    void readsTheYear() throws IOException {
        findsOnlyWhatIsPublished();
        readsTheReport();
        downloadsTheFiles();
    }

    private void findsOnlyWhatIsPublished() {
        Locator report = page.locator("a[href$='/portal/bongti/2568']");
        page.navigate(address + "/");
        for (int tries = 0; tries < 10 && report.count() == 0; tries++) {
            waitFor(report);
        }
        assertThat(page.locator("a[href$='/portal/bongti/2570']")).hasCount(0);
        Response draft = page.navigate(address + "/portal/bongti/2570");
        assertThat(Objects.requireNonNull(draft).status()).isEqualTo(404);
        assertThat(page.locator("body")).not().containsText("o42-1");
        page.navigate(address + "/");
        report.click();
    }

    private void waitFor(Locator report) {
        try {
            report.waitFor(new Locator.WaitForOptions().setTimeout(2_000));
        } catch (TimeoutError notYet) {
            page.reload();
        }
    }

    private void readsTheReport() {
        assertThat(page.locator("h1")).containsText("รายงานผล");
        Locator table = page.locator("table.report-table").first();
        assertThat(table.locator("thead th")).hasCount(COLUMNS);
        assertThat(page.locator("#document")).containsText(Forms.TITLE + " i๗");
        assertThat(page.locator("#document")).containsText("๔๒ คน");
        assertThat(page.locator("#document")).containsText("ตรงตามตัวชี้วัด");
        assertThat(page.locator("#document a[href='" + Forms.LINK + "']").first())
                .isVisible();
        assertThat(page.locator("#document a").evaluateAll("links => links.map(link => link.getAttribute('href'))"))
                .asString()
                .doesNotContainPattern("[๐-๙]");
    }

    private void downloadsTheFiles() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file("docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains(Forms.TITLE, "ตรงตามตัวชี้วัด");
            assertThat(document.getHyperlinks()).anyMatch(link -> link.getURL().equals(Forms.LINK));
        }
        try (PDDocument document = Loader.loadPDF(file("pdf"))) {
            // A narrow column ends its lines within sentences.
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("ตรงตามตัวชี้วัด", "หน้า๑").doesNotContain("ร่าง");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            StringBuilder text = new StringBuilder();
            workbook.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
            assertThat(text.toString()).contains(Forms.TITLE, "ตรงตามตัวชี้วัด", Forms.LINK);
        }
    }

    private byte[] file(String extension) {
        String href =
                page.locator("a[href$='report." + extension + "']").first().getAttribute("href");
        return page.request().get(address + href).body();
    }
}
