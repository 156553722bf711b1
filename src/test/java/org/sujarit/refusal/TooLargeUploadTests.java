package org.sujarit.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What a person sees who chose a file that is larger than any that is taken. */
@ApplicationTest
class TooLargeUploadTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] TOO_LARGE = new byte[22 * MEGABYTE];
    private static final String TOLD = "ไฟล์ใหญ่เกินไป จึงยังไม่ได้ส่งเข้าระบบ กรุณาเลือกไฟล์ขนาดไม่เกิน ";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Test
    void everyPageThatTakesAFileIsShownAgainAndSaysHowLargeOneMayBe() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        Browser officer = browsers.of(year.agency, "officer");
        showsThePageAgain(officer, "/home/intake", "๒๐");
        showsThePageAgain(officer, "/home/templates", "๑๐");
        showsThePageAgain(officer, "/home/cycles/" + year.cycle.id() + "/report-changes", "๑๐");
        showsThePageAgain(browsers.anonymous(), "/verify", "๒๐");
    }

    @Test
    void whatIsNotTooLargeToBeReadReachesThePage() {
        Browser citizen = browsers.anonymous();
        Browser.Answer answer = citizen.upload("/verify", "a.pdf", new byte[21 * MEGABYTE], token(citizen, "/verify"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("ไม่ตรงกับเอกสารใด").doesNotContain(TOLD);
    }

    private static void showsThePageAgain(Browser browser, String page, String megabytes) {
        assertThat(browser.get(page).body()).contains("type=\"file\"").doesNotContain(TOLD);
        Browser.Answer answer = browser.upload(page, "a.docx", TOO_LARGE, token(browser, page));
        assertThat(answer.status()).isEqualTo(303);
        Browser.Answer again = browser.get(answer.header("Location"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("type=\"file\"", TOLD + megabytes + " MB");
    }

    /** As a form sends it: a page has no script that would send the token beside the form. */
    private static Map<String, String> token(Browser browser, String page) {
        return Map.of("_csrf", browser.formToken(page));
    }
}
