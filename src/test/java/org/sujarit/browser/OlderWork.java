package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sujarit.upgrade.Expected;
import org.sujarit.upgrade.Installation;

/** Does work that an older version opened, each piece as who it is meant for, in the form that is shown for it. */
final class OlderWork {

    private static final String DRAFT = "เขียนค้างไว้ก่อนปรับรุ่น";
    private static final String DAY = "2026-10-01";
    private static final double PATIENCE = 30_000; // milliseconds; it is kept and read again

    private final Browser browser;
    private final String address;
    private final Map<String, Person> people = new HashMap<>();

    OlderWork(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Opens the task, fills its form and sends it, which is accepted. */
    void finish(Expected.Task task) {
        Person person = people.computeIfAbsent(
                task.person(), name -> new Person(browser, address, name, "th-TH", Installation.PASSWORD));
        if (task.person().equals("manager")) {
            Approvals approvals = new Approvals(person);
            Locator shown = approvals.openAt(task.id());
            approvals.pass(shown);
            shown.locator(".decision").waitFor(Person.GONE);
        } else {
            Locator form = person.takeAt(task.id());
            fill(task, form);
            person.send(form);
        }
    }

    private static void fill(Expected.Task task, Locator form) {
        switch (task.key()) {
            case "import-assessment" -> results(form);
            case "analyse-findings" -> each(form.locator("[name=issue]"), "บุคลากรยังไม่ทราบแผนการใช้จ่าย");
            case "plan-measures" -> plan(task, form);
            case "assign-owner" -> form.locator("[name=owner][value=staff]").check();
            case "execute-measure" -> execute(form);
            case "attach-evidence" -> attach(form);
            case "prepare-report" -> Forms.set(form, "introduction", "รายงานผลการดำเนินการประจำปี");
            case "review-measure", "review-report" -> Forms.pass(form);
            default -> throw new AssertionError(task.name());
        }
    }

    private static void results(Locator form) {
        Locator row = form.locator("[data-list=scores] > [data-row]").first();
        Forms.set(row, "item", "i7");
        Forms.set(row, "score", "๖๒.๕");
    }

    /** What was typed before the upgrade is still in the fields. */
    private static void plan(Expected.Task task, Locator form) {
        Locator measure = form.locator("[data-list=measures] > [data-row]").first();
        assertThat(measure.locator("[name=title]")).hasValue(DRAFT);
        for (Locator finding : measure.locator("[name=findings]").all()) {
            finding.check();
        }
        Forms.describeMeasure(measure, "i7", task.page().at("/agency/code").asText() + "Palad");
    }

    /** Results are recorded one at a time now; the rest of what was typed before is still in the fields. */
    private static void execute(Locator form) {
        assertThat(form.locator("[name=outcome]")).hasValue(DRAFT);
        List<String> steps = form.locator("[name=activityId] option:not([value=''])").all().stream()
                .map(step -> step.getAttribute("value"))
                .toList();
        for (int done = 0; done < steps.size(); done++) {
            form.locator("[name=activityId]").selectOption(steps.get(done));
            Forms.set(form, "doneOn", DAY);
            Forms.set(form, "text", "บุคลากรเข้าร่วมและรับทราบข้อมูลครบถ้วน");
            Forms.set(form, "quantity", "๔๒");
            Forms.set(form, "quantityUnit", "คน");
            form.locator("[data-record]").click();
            assertThat(form.locator("[data-recorded] .row-card"))
                    .hasCount(done + 1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        }
        Forms.set(form, "actual", "4");
    }

    private static void attach(Locator form) {
        assertThat(form.locator("[data-evidence]")).containsText("รายงานการประชุม");
        form.locator("[name=source][value=LINK]").check();
        Forms.set(form, "url", Forms.LINK);
        Forms.set(form, "title", "แผนที่เผยแพร่");
        form.locator("[name=activityId]").selectOption(new SelectOption().setIndex(2)); // the first step has its own
        Forms.set(form, "effectiveOn", DAY);
        form.locator("[data-attach]").click();
        assertThat(form.locator("[data-messages]")).containsText("เพิ่มหลักฐานแล้ว");
    }

    private static void each(Locator fields, String text) {
        fields.first().waitFor();
        fields.all().forEach(field -> field.fill(text));
    }
}
