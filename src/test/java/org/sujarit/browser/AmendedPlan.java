package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A change of the published plan: proposed in Tasklist, decided on like everything else, and read on a phone. */
final class AmendedPlan {

    static final String REVIEW = "ตรวจสอบการแก้ไขแผน · ปี ๒๕๖๘ i7-1 ข้อเสนอแก้ไขที่ ๑";
    static final String APPROVAL = "อนุมัติการแก้ไขแผน · ปี ๒๕๖๘ i7-1 ข้อเสนอแก้ไขที่ ๑";

    private static final String MARK = "ฉบับแก้ไขเพิ่มเติม ครั้งที่ ๑";
    private static final String REASON = "มีงบประมาณเพิ่มระหว่างปี";
    private static final int PHONE = 390;

    private AmendedPlan() {}

    static void propose(Person officer) {
        Page page = officer.page();
        page.navigate("about:blank");
        page.navigate(officer.address() + "/camunda/app/tasklist/default/");
        page.locator(".start-process-action a").first().click();
        Locator processes = page.locator(".modal-content .processes a");
        processes
                .filter(new Locator.FilterOptions().setHasText("การแก้ไขแผนระหว่างปี"))
                .click();
        Locator form = page.locator(".modal-content form.sujarit");
        choose(form, "cycle", "๒๕๖๘");
        choose(form, "measure", "i7-1");
        assertThat(form.locator("[name=title]")).hasValue(Forms.TITLE + " i7");
        assertThat(form.locator("[name=findings]")).hasCount(1);
        Locator start = page.locator(".modal-content [ng-click='startProcessInstance()']");
        start.click();
        assertThat(form.locator(".field-error").first()).containsText("โปรดกรอก");
        Forms.set(form, "reason", REASON);
        Forms.set(form, "target", "5");
        start.click();
        form.waitFor(Person.GONE);
    }

    private static void choose(Locator form, String name, String text) {
        Locator option =
                form.locator("[name=" + name + "] option").filter(new Locator.FilterOptions().setHasText(text));
        assertThat(option).hasCount(1);
        form.locator("[name=" + name + "]").selectOption(option.getAttribute("value"));
    }

    /** Before deciding: what it was, what it would be, and why. */
    static void isTold(Locator shown) {
        assertThat(shown).containsText(REASON);
        assertThat(shown.locator("del.before")).containsText("๔ ครั้ง");
        assertThat(shown.locator("ins.after")).containsText("๕ ครั้ง");
    }

    static void isReadByThePublic(Browser browser, String address) {
        try (var phone = browser.newContext(new Browser.NewContextOptions().setViewportSize(PHONE, 844))) {
            Page page = phone.newPage();
            Locator document = page.locator("#document");
            for (int tries = 0; tries < 30; tries++) {
                page.navigate(address + "/portal/bongti/2568/plan");
                if (document.innerText().contains(MARK)) {
                    break;
                }
                page.waitForTimeout(1_000);
            }
            assertThat(document).containsText(MARK);
            assertThat(document).containsText(REASON);
            fitsThePhone(page);
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("ฉบับที่เคยเผยแพร่"))
                    .click();
            page.locator(".history a").click();
            assertThat(page.locator(".note.problem")).containsText("ฉบับนี้ไม่มีผลแล้ว");
            assertThat(document).not().containsText(MARK);
            fitsThePhone(page);
            page.locator(".note.problem a").click();
            assertThat(document).containsText(MARK);
        }
    }

    private static void fitsThePhone(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
    }
}
