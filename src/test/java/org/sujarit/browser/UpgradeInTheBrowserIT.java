package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.upgrade.Installation;
import org.sujarit.upgrade.OlderData;

/** Work that an older version opened is done in the browser with the form it was opened with. */
class UpgradeInTheBrowserIT {

    @TempDir
    Path directory;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void olderWorkIsDoneInItsOldForm() throws IOException, InterruptedException {
        OlderData.unpack(OlderData.H2, directory);
        try (Installation application = Installation.start(directory, Installation.Database.h2(directory));
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(BrowserOfThisMachine.launched())) {
            String address = application.address();
            carryOut(new Person(browser, address, "staff", "th-TH", Installation.PASSWORD));
            review(new Person(browser, address, "reviewer", "th-TH", Installation.PASSWORD));
        }
    }

    /** What was typed before the upgrade is still in the fields. */
    private static void carryOut(Person staff) {
        Locator form = staff.take("ดำเนินการและบันทึกผล · 2570 i7-3");
        assertThat(form.locator("[name=outcome]")).hasValue("เขียนค้างไว้ก่อนปรับรุ่น");
        assertThat(form.locator("[name=doneOn]")).hasCount(2);
        for (int step = 0; step < 2; step++) {
            form.locator("[name=doneOn]").nth(step).fill("2026-10-01");
            form.locator("[name=text]").nth(step).fill("บุคลากรเข้าร่วมและรับทราบข้อมูลครบถ้วน");
            form.locator("[name=quantity]").nth(step).fill("๔๒");
            form.locator("[name=quantityUnit]").nth(step).fill("คน");
        }
        Forms.set(form, "actual", "4");
        staff.send(form);
        staff.open("แนบหลักฐาน · 2570 i7-3");
    }

    private static void review(Person reviewer) {
        Locator form = reviewer.take("ตรวจสอบผลการดำเนินการ · 2570 i7-6");
        assertThat(form).containsText("รายงานการประชุม");
        Forms.pass(form);
        reviewer.send(form);
    }
}
