package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.browser.machine.BrowserOfThisMachine;
import org.sujarit.browser.machine.PackagedApplication;

/** Tasklist and Cockpit as tools for the day, on an office screen and on a phone. */
class WorkInTheBrowserIT {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String REASON = "โปรดแนบภาพถ่ายให้ครบทุกครั้ง";
    private static final List<String> LISTS = List.of("MINE", "OFFERED", "DUE_SOON", "OVERDUE", "RETURNED");
    private static final int OFFICE_FORM = 600; // pixels of 768 that the form has at least
    private static final int PHONE_FORM = 260; // pixels of 844 above the form at most
    private static final int PHONE_FIELD = 1200; // pixels above the first field at most
    private static final int TABS = 3;
    private static final double COLD_START = 60_000; // milliseconds; the first page on a busy machine

    private static BrowserType.LaunchOptions browserOfThisMachine = new BrowserType.LaunchOptions();

    @TempDir
    Path directory;

    @BeforeAll
    static void thereIsABrowser() {
        browserOfThisMachine = BrowserOfThisMachine.launched();
        PlaywrightAssertions.setDefaultAssertionTimeout(COLD_START);
    }

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void peopleFindTakeAndFinishTheirWork() throws IOException {
        try (PackagedApplication application = PackagedApplication.startedIn(directory);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(browserOfThisMachine)) {
            String address = application.address();
            Person staff = new Person(browser, address, "staff");
            theListsCountAsTheStartPage(staff);
            theFormHasTheScreen(staff);
            whatOnlyFailsIsNotOffered(staff);
            Person reviewer = new Person(browser, address, "reviewer");
            aReviewTakesThreeClicksAndTheNextIsOffered(reviewer);
            whatCameBackIsFirst(staff);
            cockpitBeginsWithTheApprovals(new Person(browser, address, "manager"));
            new DrawnYear(new Person(browser, address, "head")).isSeenSavedAndPrinted();
            noKeyIsShownInPlaceOfAWord(new Person(browser, address, "head"));
        }
    }

    private static void theListsCountAsTheStartPage(Person staff) {
        Page page = staff.page();
        List<String> counted = LISTS.stream()
                .map(list -> digits(page.locator(".lists [data-list=" + list + "]")))
                .toList();
        assertThat(counted).first().isNotEqualTo("๐");
        page.locator(".lists [data-list=OVERDUE]").click();
        Locator lists = page.locator(".work-lists");
        assertThat(lists.locator("[data-list=OVERDUE]")).hasAttribute("aria-pressed", "true");
        for (int place = 0; place < LISTS.size(); place++) {
            assertThat(lists.locator("[data-list=" + LISTS.get(place) + "] strong"))
                    .hasText(counted.get(place));
        }
        lists.locator("[data-list=MINE]").click();
        assertThat(lists.locator(".cards > li").first()).containsText("องค์การบริหารส่วนตำบลบ้องตี้");
        assertThat(lists.locator(".cards > li").first()).containsText("ปีงบประมาณ ๒๕");
        assertThat(lists.locator(".cards > li").first()).containsText("กำหนดเสร็จ");
        assertThat(page.locator(".task-filters, .tasks-list").first()).isHidden();
    }

    private static String digits(Locator list) {
        return list.textContent().replaceAll("[^๐-๙]", "");
    }

    private static void theFormHasTheScreen(Person staff) {
        Page page = staff.page();
        page.setViewportSize(1366, 768);
        page.locator(".work-lists .cards a").first().click();
        Locator form = page.locator("form.sujarit:has(fieldset[data-body]:not([disabled]))");
        form.waitFor();
        assertThat(page.locator("form.sujarit")).isFocused();
        assertThat(768 - top(form)).isGreaterThan(OFFICE_FORM);
        boolean field = false;
        for (int tabs = 0; tabs < TABS && !field; tabs++) {
            page.keyboard().press("Tab");
            if (page.locator("form.sujarit .skip:focus").count() > 0) {
                page.keyboard().press("Enter");
            }
            field = page.locator("form.sujarit fieldset[data-body] :is(input, textarea, select, button):focus")
                            .count()
                    > 0;
        }
        assertThat(field).as("a field within three tabs").isTrue();
        page.setViewportSize(390, 844);
        page.reload();
        form.waitFor();
        assertThat(top(form)).isLessThan(PHONE_FORM);
        assertThat(top(form.locator("fieldset[data-body] :is(input, textarea, select):visible")
                        .first()))
                .as("what whoever does the work knows already is folded")
                .isLessThan(PHONE_FIELD);
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.locator(".back-to-list").click();
        assertThat(page.locator(".work-lists .cards a").first()).isVisible();
        assertThat(page.locator("form.sujarit")).isHidden();
        page.setViewportSize(1366, 768);
    }

    private static double top(Locator form) {
        return ((Number) form.evaluate("form => form.getBoundingClientRect().top")).doubleValue();
    }

    private static void whatOnlyFailsIsNotOffered(Person staff) {
        Page page = staff.page();
        page.locator(".work-lists .cards a").first().click();
        page.locator("form.sujarit").waitFor();
        for (String closed : List.of(
                ".create-task-action",
                ".start-process-action",
                ".due-date",
                ".followup-date",
                ".groups",
                ".search-field")) {
            assertThat(page.locator(closed).first()).isHidden();
        }
    }

    /** Open, answer, confirm: nobody has to take it first. What is decided on stands in the question. */
    private static void aReviewTakesThreeClicksAndTheNextIsOffered(Person reviewer) {
        Page page = reviewer.page();
        page.navigate(reviewer.address() + "/home");
        Clicks clicks = Clicks.from(page);
        page.locator(".tasks .rows a").first().click();
        Locator form = page.locator("form.sujarit");
        form.locator("fieldset[data-body]:not([disabled])").waitFor();
        Forms.returnWith(form, REASON);
        assertThat(form.locator("[data-decided]")).containsText(REASON);
        form.locator(".confirmation button.primary").click();
        form.waitFor(Person.GONE);
        assertThat(clicks.made()).isLessThanOrEqualTo(3);
        Locator next = page.locator(".work-next");
        assertThat(next).containsText("ส่งคืนแก้ไขแล้ว");
        assertThat(next).containsText(Pattern.compile("งานต่อไป|ไม่มีงานค้างแล้ว"));
        assertThat(page.locator(".work-next a, .work-next h2").first()).isVisible();
    }

    private static void whatCameBackIsFirst(Person staff) {
        Page page = staff.page();
        page.navigate(staff.address() + "/home");
        Locator first = page.locator(".tasks .rows > li").first();
        assertThat(first).containsText("ถูกส่งกลับ");
        assertThat(first).containsText("ส่งกลับโดย");
        assertThat(first).containsText(REASON);
        page.locator(".lists [data-list=RETURNED]").click();
        Locator card = page.locator(".work-lists .cards > li");
        assertThat(card).hasCount(1);
        assertThat(card).containsText(REASON);
        card.locator("a").click();
        Locator returned = page.locator("form.sujarit [data-returned]");
        assertThat(returned).isFocused();
        assertThat(returned).containsText(REASON);
    }

    private static void cockpitBeginsWithTheApprovals(Person manager) {
        Page page = manager.page();
        page.setViewportSize(1366, 768);
        page.navigate(manager.address() + COCKPIT + "#/approvals");
        Locator name = page.locator("li.account > a").first();
        assertThat(name).containsText("ประเสริฐ ใจซื่อ");
        assertThat(name).not().containsText("manager");
        page.navigate("about:blank");
        page.navigate(manager.address() + COCKPIT);
        Locator approvals = page.locator(".sujarit.approvals h2");
        approvals.waitFor();
        assertThat(approvals).isInViewport();
        assertThat(top(approvals))
                .isLessThan(top(page.locator(".dashboard h1:visible").first()));
        assertThat(page.locator("a[href='#/tasks']").first()).isHidden();
    }

    /** Also for who comes for the first time while the words are slow to come. */
    private static void noKeyIsShownInPlaceOfAWord(Person head) {
        Page page = head.page();
        page.route("**/locales/*.json*", route -> {
            page.waitForTimeout(1_500);
            route.resume();
        });
        page.addInitScript(
                "new MutationObserver(() => { window.keysSeen ||= /\\b[A-Z]{3,}(_[A-Z]{2,})+\\b/"
                        + ".test(document.body?.innerText ?? ''); }).observe(document, { childList: true, subtree: true, characterData: true });");
        page.navigate(head.address() + TASKLIST);
        page.locator(".work-lists .cards > li").first().waitFor();
        assertThat((Boolean) page.evaluate("() => window.keysSeen ?? false")).isFalse();
    }
}
