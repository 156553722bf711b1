package org.sujarit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The page รออนุมัติ in Cockpit, where a manager decides. */
final class Approvals {

    private static final double COLD_START = 90_000; // milliseconds; the first page of Cockpit on a busy machine

    private final Person manager;

    Approvals(Person manager) {
        this.manager = manager;
    }

    /** Opens what waits for a decision, named as in the list. */
    Locator open(String task) {
        Page page = manager.page();
        page.navigate("about:blank");
        page.navigate(manager.address() + "/camunda/app/cockpit/default/#/approvals");
        Locator entry = page.locator(".approvals-page .waiting li")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(task + "(?![0-9-])")));
        manager.awaitOnPage(entry.first());
        entry.first().locator("a").click();
        Locator shown = page.locator(".approvals-page");
        shown.locator(".decision").waitFor();
        return shown;
    }

    /** Opens what waits at its own address. */
    Locator openAt(String id) {
        Page page = manager.page();
        page.navigate("about:blank");
        page.navigate(manager.address() + "/camunda/app/cockpit/default/#/approvals?task=" + id);
        Locator shown = page.locator(".approvals-page");
        shown.locator(".decision").waitFor(new Locator.WaitForOptions().setTimeout(COLD_START));
        return shown;
    }

    void pass(Locator shown) {
        Forms.pass(shown);
        press(shown, "ยืนยัน");
    }

    /** The list with the notice of the decision just made. */
    Locator list() {
        return manager.page().locator(".approvals-page");
    }

    private static void press(Locator shown, String button) {
        shown.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
