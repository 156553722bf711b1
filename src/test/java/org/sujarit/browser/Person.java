package org.sujarit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Date;
import java.util.regex.Pattern;

/** Somebody logged in, in a browser session of their own. */
class Person {

    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    static final Locator.WaitForOptions THERE = new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private static final double MOMENT = 3_000; // milliseconds
    private static final int TRIES = 15;

    private final BrowserContext session;
    private final Page page;
    private final String address;

    Person(Browser browser, String address, String name) {
        this(browser, address, name, "th-TH");
    }

    /** With a browser that prefers that language. */
    Person(Browser browser, String address, String name, String language) {
        this(browser, address, name, language, "sujarit-demo");
    }

    /** Of another installation than the demonstration. */
    Person(Browser browser, String address, String name, String language, String password) {
        this.session = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Bangkok")
                .setViewportSize(1280, 800));
        this.address = address;
        this.page = session.newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(address + "/login");
        page.locator("[name=username]").fill(name);
        page.locator("[name=password]").fill(password);
        page.locator("main button[type=submit]").first().click();
        page.waitForURL("**/home");
    }

    Page page() {
        return page;
    }

    /** Lets the pages believe that it is that moment. */
    void livesAt(Date moment) {
        session.clock().install(new Clock.InstallOptions().setTime(moment)); // goes on from there, as pages expect
    }

    /** One more tab of the same session. */
    Page anotherTab() {
        Page tab = session.newPage();
        tab.setDefaultTimeout(30_000);
        return tab;
    }

    String address() {
        return address;
    }

    /** Opens work from the start page in Tasklist and claims it where it is only offered. */
    Locator take(String task) {
        open(task);
        return claimed();
    }

    /** Opens work at its own address in Tasklist and claims it where it is only offered. */
    Locator takeAt(String id) {
        page.navigate("about:blank");
        page.navigate(address + "/camunda/app/tasklist/default/#/?task=" + id);
        claim().or(fields()).first().waitFor();
        return claimed();
    }

    /** Claims the work on the page where it is only offered, and gets its form. */
    Locator claimed() {
        if (claim().isVisible()) {
            claim().click();
        }
        fields().first().waitFor();
        return page.locator("form.sujarit");
    }

    /** Gives the work on the page back, as Tasklist offers it. */
    void giveBack() {
        page.locator("button.unclaim").click();
        claim().waitFor();
    }

    /** Opens work from the start page in Tasklist. */
    void open(String task) {
        String name = task.replace("·", "\\s*·\\s*") + "(?![0-9-])";
        page.navigate(address + "/home");
        Locator link = page.locator(".tasks a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(name)))
                .first();
        awaitOnPage(link);
        link.click();
        claim().or(fields()).first().waitFor();
    }

    private Locator claim() {
        return page.locator("button.claim");
    }

    private Locator fields() {
        return page.locator("form.sujarit fieldset[data-body]:not([disabled])");
    }

    /** Sends the form, which closes when it was accepted. */
    void send(Locator form) {
        boolean decided = form.locator("[data-passed]").count() > 0; // by its own buttons
        boolean asks = form.getAttribute("data-asks") != null; // before it may be gone
        if (!decided) {
            press(form);
        }
        if (decided || asks) {
            form.locator(".confirmation:not([hidden]) button.primary").click();
        }
        form.waitFor(GONE);
    }

    /** Presses the form's own button, whatever comes of it. */
    void press(Locator form) {
        form.locator("footer.actions button.primary").click();
    }

    /** Work that the engine does in the background appears when the page is read again. */
    void awaitOnPage(Locator wanted) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                wanted.waitFor(new Locator.WaitForOptions().setTimeout(MOMENT));
                return;
            } catch (TimeoutError notYet) {
                page.reload();
            }
        }
        wanted.waitFor();
    }
}
