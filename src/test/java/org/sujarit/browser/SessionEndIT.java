package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.browser.machine.BrowserOfThisMachine;
import org.sujarit.browser.machine.PackagedApplication;

/** Whose session ends while they type reads so, comes back, and finds what they typed; nobody sends it for them. */
class SessionEndIT {

    private static final String WORK = "ดำเนินการและบันทึกผล · ปี ๒๕๗๐ i12-1";
    private static final String TYPED = "พิมพ์ไว้ก่อนหมดเวลา";
    private static final Pattern ENDED = Pattern.compile(".*/login\\?ended.*");

    private static BrowserType.LaunchOptions browserOfThisMachine = new BrowserType.LaunchOptions();

    @TempDir
    Path directory;

    @BeforeAll
    static void thereIsABrowser() {
        browserOfThisMachine = BrowserOfThisMachine.launched();
    }

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void nobodyLosesWhatTheyTypedOrIsSentAwayWithoutAWord() throws IOException {
        try (PackagedApplication application = PackagedApplication.startedIn(directory);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(browserOfThisMachine)) {
            Person admin = new Person(browser, application.address(), "admin");
            onAPageOfOurs(admin);
            Person staff = new Person(browser, application.address(), "staff");
            inTasklist(staff);
            underAnotherLogin(staff);
            withoutTheRole(new Person(browser, application.address(), "staff"), admin);
        }
    }

    private static void onAPageOfOurs(Person admin) {
        Page page = admin.page();
        page.navigate(admin.address() + "/home/agencies");
        page.locator("[name=code]").first().fill("newcode");
        page.locator("[name=name]").first().fill(TYPED);
        end(page);
        page.locator("form:has([name=code]) [type=submit]").first().click();
        page.waitForURL(ENDED);
        assertThat(page.locator(".note")).containsText("การเข้าสู่ระบบสิ้นสุดแล้ว");
        logIn(page, "admin");
        page.waitForURL("**/home/agencies");
        assertThat(page.locator("[name=name]").first()).hasValue(TYPED);
        assertThat(page.locator("p[data-again]")).containsText("ยังไม่ได้ส่ง");
        page.reload();
        assertThat(page.locator("[name=name]").first()).hasValue("");
    }

    /** As by the end of eight hours without use. */
    private static void end(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private static void logIn(Page page, String person) {
        page.locator("[name=username]").fill(person);
        page.locator("[name=password]").fill("sujarit-demo");
        page.locator("main button[type=submit]").first().click();
    }

    private static void inTasklist(Person staff) {
        Locator form = staff.take(WORK);
        Page page = staff.page();
        form.locator("[name=outcome]").fill(TYPED);
        end(page);
        page.locator(".work-lists .cards a")
                .filter(new Locator.FilterOptions().setHasText("แนบหลักฐาน"))
                .first()
                .click();
        page.waitForURL(ENDED);
        assertThat(page.locator(".note")).containsText("การเข้าสู่ระบบสิ้นสุดแล้ว");
        logIn(page, "staff");
        page.waitForURL(Pattern.compile(".*/tasklist/default/.*task=.*"));
        staff.take(WORK);
        assertThat(page.locator("form.sujarit [name=outcome]")).hasValue(TYPED);
    }

    /** The tab that stayed open leaves the new login alone, and says that its own is over. */
    private static void underAnotherLogin(Person staff) {
        Page page = staff.page();
        page.locator("form.sujarit [name=outcome]").fill(TYPED + " ๒");
        Page other = staff.anotherTab();
        other.navigate(staff.address() + "/login");
        logIn(other, "reviewer");
        other.waitForURL("**/home");
        page.bringToFront();
        page.waitForURL(ENDED, new Page.WaitForURLOptions().setTimeout(60_000));
        other.reload();
        assertThat(other).hasURL(Pattern.compile(".*/home"));
        logIn(page, "staff");
        page.waitForURL(Pattern.compile(".*/tasklist/default/.*task=.*"));
        assertThat(page.locator("form.sujarit [name=outcome]")).hasValue(TYPED + " ๒");
    }

    private static void withoutTheRole(Person staff, Person admin) {
        staff.take(WORK);
        Page page = staff.page();
        admin.page().navigate(admin.address() + "/camunda/app/admin/default/");
        Object answered = admin.page()
                .evaluate("async () => { const token = document.cookie.match(/XSRF-TOKEN=([^;]*)/)[1];"
                        + " return (await fetch('/camunda/api/engine/engine/default/group/staff/members/staff',"
                        + " { method: 'DELETE', headers: { 'X-XSRF-TOKEN': token } })).status; }");
        org.assertj.core.api.Assertions.assertThat(answered).isEqualTo(204);
        page.waitForURL("**/home?closed", new Page.WaitForURLOptions().setTimeout(90_000));
        assertThat(page.locator(".note.problem")).containsText("บทบาทของท่านเปลี่ยนไป");
    }
}
