package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills the forms of the year as a person would. */
final class Forms {

    static final String TITLE = "เปิดเผยแผนการใช้จ่ายงบประมาณ";
    static final String UNIT = "bongtiPalad";
    static final String LINK = "https://www.bongti.go.th/2568/plan.pdf";
    static final String LINK_WITH_THAI_DIGITS = "https://www.bongti.go.th/๒๕๖๘/plan.pdf";

    private static final String MINUTES = "รายงานการประชุม";
    private static final int SCORE_COLUMN = 2;

    private static final byte[] PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """
                    .getBytes(US_ASCII);

    private Forms() {}

    static void set(Locator owner, String name, String value) {
        owner.locator("[name='" + name + "']").first().fill(value);
    }

    /** Lets the import form read comma-separated values. */
    static void readFile(Locator form, String csv) {
        form.locator("[name=file]").setInputFiles(new FilePayload("results.csv", "text/csv", csv.getBytes(UTF_8)));
        form.locator("[data-read-file]").click();
    }

    /** Fills the workbook that the form offers, in Thai digits, and lets the form read it. */
    static void readWorkbook(Locator form, Map<String, String> scores) {
        Page page = form.page();
        Download template = page.waitForDownload(() -> form.locator("[data-templates] a")
                .filter(new Locator.FilterOptions().setHasText("Excel"))
                .click());
        form.locator("[name=file]")
                .setInputFiles(new FilePayload(
                        "results.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        filled(template.path(), scores)));
        form.locator("[data-read-file]").click();
    }

    private static byte[] filled(Path template, Map<String, String> scores) {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.getSheetAt(0)) {
                Cell code = row.getCell(0);
                String score = code == null ? null : scores.get(code.toString());
                if (score != null) {
                    row.getCell(SCORE_COLUMN, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(score);
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of the form that is about the finding of that item. */
    static Locator finding(Locator form, String item) {
        return form.locator("[data-finding]").filter(new Locator.FilterOptions().setHas(adding(form.page(), item)));
    }

    private static Locator adding(Page page, String item) {
        return page.locator("button").filter(new Locator.FilterOptions().setHasText("เพิ่มมาตรการสำหรับ " + item));
    }

    /** One measure for the finding of that item. */
    static void plan(Locator form, String item) {
        finding(form, item).locator(adding(form.page(), item)).click();
        describeMeasure(form.locator("[data-list=measures] > [data-row]").last(), item, UNIT);
    }

    /** Everything that a plan says of a measure, over whatever is there. */
    static void describeMeasure(Locator measure, String item, String unit) {
        set(measure, "title", TITLE + " " + item);
        set(measure, "-", "ประชุมชี้แจงแผน " + item);
        measure.locator("[name=unit]").selectOption(unit);
        set(measure, "position", "หัวหน้าสำนักปลัด");
        set(measure, "indicator", "จำนวนครั้งที่เผยแพร่");
        set(measure, "baseline", "1");
        set(measure, "target", "4");
        set(measure, "targetUnit", "ครั้ง");
        set(measure, "monitoring", "สำนักปลัดติดตามและรายงานทุก 6 เดือน");
    }

    /** Records what was done by itself, before what came of it is told. */
    static void execute(Locator form, String outcome) {
        sayThePlanAgain(form);
        set(form, "doneOn", "2025-02-14");
        set(form, "text", "ประชุมชี้แจงแก่บุคลากร 42 คน");
        set(form, "quantity", "๔๒");
        set(form, "quantityUnit", "คน");
        form.locator("[data-record]").click();
        assertThat(form.locator("[data-messages]")).containsText("บันทึกผลแล้ว");
        assertThat(form.locator("[data-recorded]")).containsText("ประชุมชี้แจงแก่บุคลากร ๔๒ คน ๔๒ คน");
        set(form, "actual", "4");
        set(form, "outcome", outcome);
        set(form, "problems", "ไม่มี");
    }

    /** What many reports do: the form says so at once, and no more when a result is told. */
    private static void sayThePlanAgain(Locator form) {
        String step = form.locator("[name=activityId] option").first().textContent();
        set(form, "text", step.replaceFirst("ขั้นตอนที่ ๑ ", "") + "แล้ว");
        form.locator("[name=outcome]").focus();
        assertThat(form.locator("[data-remarks]")).containsText("เขียนซ้ำแผน");
        set(form, "text", "ประชุมชี้แจงแก่บุคลากร 42 คน");
        form.locator("[name=outcome]").focus();
        assertThat(form.locator("[data-remarks]")).hasCount(0);
    }

    static void attachFile(Locator form) {
        assertThat(form.locator("#file-help")).containsText("ไม่เกิน ๒๐ เมกะไบต์");
        form.locator("[name=file]").setInputFiles(new FilePayload("minutes.pdf", "application/pdf", PDF));
        describe(form, MINUTES);
    }

    /** Types the link as it was copied from a Thai document and takes the repaired one. */
    static void attachLink(Locator form) {
        form.locator("[name=source][value=LINK]").check();
        set(form, "url", LINK_WITH_THAI_DIGITS);
        assertThat(form.locator("[data-thai-digits]")).isVisible();
        form.locator("[data-repair]").click();
        assertThat(form.locator("[name=url]")).hasValue(LINK);
        form.locator("[name=visibility][value=PUBLIC]").check();
        describe(form, "แผนที่เผยแพร่");
    }

    /** The same name for the same step: the form asks before it replaces, and says so after. */
    static void attachFileAnew(Locator form) {
        form.locator("[name=file]").setInputFiles(new FilePayload("minutes-2.pdf", "application/pdf", PDF));
        label(form, MINUTES);
        Locator attach = form.locator("[data-attach]");
        attach.click();
        assertThat(attach).hasText("แทนที่หลักฐานเดิมชื่อนี้");
        attach.click();
        assertThat(form.locator("[data-messages]")).containsText("แทนที่หลักฐานเดิมชื่อนี้แล้ว เป็นฉบับที่ ๒");
        assertThat(form.locator("[data-evidence] li")).hasCount(1);
    }

    private static void label(Locator form, String title) {
        set(form, "title", title);
        form.locator("[name=activityId]").selectOption(new SelectOption().setIndex(1)); // each step needs its own
        set(form, "effectiveOn", "2025-02-14");
    }

    /** Nothing can be typed while it is sent, because the fields are emptied then. */
    private static void describe(Locator form, String title) {
        label(form, title);
        LateAnswers sent = new LateAnswers(form.page(), "**/evidence", 1);
        form.locator("[data-attach]").click();
        sent.areOnTheirWay();
        assertThat(form.locator("[data-attach]")).isDisabled();
        sent.arrive();
        assertThat(form.locator("[data-attach]")).isEnabled();
        assertThat(form.locator("[data-messages]")).containsText("เพิ่มหลักฐานแล้ว");
        assertThat(form.locator("[data-evidence]")).containsText(title);
    }

    static void pass(Locator form) {
        form.locator("[data-passed=true]").click();
    }

    static void returnWith(Locator form, String reason) {
        set(form, "reason", reason);
        form.locator("[data-passed=false]").click();
    }
}
