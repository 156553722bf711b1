package org.sujarit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.Month;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.sujarit.browser.machine.BrowserOfThisMachine;
import org.sujarit.process.start.OpeningMissingRounds;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/**
 * One year as it is lived, a step in each of its months, on an office screen and on a phone: what is recorded when it
 * happens is what April and October tell.
 */
@ApplicationTest
class TwelveMonthsIT {

    private static final int YEAR = 2569;
    private static final double COLD_START = 90_000; // milliseconds; the first page of Tasklist on a busy machine
    private static final byte[] PICTURE = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String NOVEMBER = "ประชุมครั้งแรกแก่บุคลากร";
    private static final String FEBRUARY = "เผยแพร่แผนบนเว็บไซต์ใหม่";
    private static final String TOO_LATE = "บันทึกหลังสิ้นเดือนมีนาคม";
    private static final String JUNE = "ประชุมครั้งที่สองเดือนมิถุนายน";
    private static final String SENTENCE = "ทำแล้วครึ่งหนึ่ง ครั้งต่อไปเดือนมิถุนายน";
    private static final String REASON = "โปรดแนบภาพถ่าย";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private OpeningMissingRounds opening;

    private Playwright playwright;
    private Browser browser;
    private TestYear year;

    @BeforeEach
    void inOctoberThePlanIsPublished() {
        PlaywrightAssertions.setDefaultAssertionTimeout(COLD_START);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(BrowserOfThisMachine.launched());
        agencies.administrator(); // without one Camunda sends everybody to its set-up
        agencies.retireAll();
        clock.set(LocalDate.of(2025, Month.OCTOBER, 20));
        year = years.open(agencies.make(), YEAR);
        year.run();
        year.assign("i7-1");
        year.assign("o41-1");
    }

    @AfterEach
    void setTheClockRight() {
        clock.reset();
        playwright.close();
    }

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void whatIsRecordedWhenItHappensIsWhatAprilAndOctoberTell() {
        inNovemberAResultIsRecordedOnAPhoneByKeysAlone();
        inFebruaryAResultIsRecordedWithTwoPictures();
        inMarchTheReviewerSendsAMeasureBackAndThePlanIsAmended();
        inAprilTheRoundTellsWhatWasRecordedByTheEndOfMarch();
        inJuneTheWorkGoesOn();
        inSeptemberTheMeasuresAreClosed();
        inOctoberTheSecondRoundAndTheReportArePublished();
    }

    private Person person(String name) {
        Person person =
                new Person(browser, "http://localhost:" + port, year.agency.id(name), "th-TH", AgencyFixture.PASSWORD);
        person.livesAt(Date.from(clock.instant()));
        return person;
    }

    private Person onPhone(String name) {
        Person person = person(name);
        person.page().setViewportSize(390, 844);
        person.page().navigate(person.address() + "/home");
        return person;
    }

    private void inNovemberAResultIsRecordedOnAPhoneByKeysAlone() {
        clock.set(LocalDate.of(2025, Month.NOVEMBER, 14));
        Person owner = onPhone("staff1");
        Keyboard keys = new Keyboard(owner.page());
        keys.reach("a[href$='/i7-1/record']").press("Enter");
        assertThat(owner.page().locator("[data-entry] [name=text]")).isVisible();
        keys.reach("[name=activityId]").press("ArrowDown");
        keys.reach("[data-entry] [name=text]").type(NOVEMBER);
        keys.reach("[data-record]").press("Enter");
        assertThat(owner.page().locator("[data-recorded]")).containsText(NOVEMBER);
        fitsTheScreen(owner.page());
    }

    /** At most four clicks, with the choice of files, and three fields from the start page on. */
    private void inFebruaryAResultIsRecordedWithTwoPictures() {
        clock.set(LocalDate.of(2026, Month.FEBRUARY, 10));
        Page page = onPhone("staff1").page();
        Clicks clicks = Clicks.from(page);
        page.locator("a[href$='/i7-1/record']").click();
        page.locator("[name=activityId]").selectOption(new SelectOption().setIndex(2));
        page.locator("[data-entry] [name=text]").fill(FEBRUARY);
        page.locator("[name=files]").setInputFiles(new FilePayload[] {picture("first.png"), picture("second.png")});
        page.locator("[data-record]").click();
        assertThat(page.locator("[data-recorded]")).containsText(FEBRUARY);
        assertThat(page.locator("[data-recorded] a[href]")).hasCount(2);
        assertThat(clicks.made() + 1)
                .as("clicks, one of them to choose the files")
                .isLessThanOrEqualTo(4);
    }

    private static FilePayload picture(String name) {
        return new FilePayload(name, "image/png", PICTURE);
    }

    private void inMarchTheReviewerSendsAMeasureBackAndThePlanIsAmended() {
        clock.set(LocalDate.of(2026, Month.MARCH, 5));
        year.execute("o41-1");
        year.prove("o41-1");
        Person reviewer = person("reviewer");
        Locator form = reviewer.takeAt(year.the("review-measure", "o41-1"));
        Forms.returnWith(form, REASON);
        reviewer.send(form);
        Page owner = onPhone("staff1").page();
        assertThat(owner.locator(".tasks .reason").first()).containsText(REASON);
        TestAmendment amendment = amendments.add(year, "จัดคลินิกให้คำปรึกษา");
        amendment.reviewedBy("reviewer");
        amendment.approvedBy("manager");
        year.runJobs();
        assertThat(read("/plan")).contains("ฉบับแก้ไขเพิ่มเติม", "จัดคลินิกให้คำปรึกษา");
    }

    private void inAprilTheRoundTellsWhatWasRecordedByTheEndOfMarch() {
        clock.set(LocalDate.of(2026, Month.APRIL, 1));
        assertThat(opening.openMissing()).isEqualTo(1);
        year.runJobs();
        recordTooLate();
        stateByKeysAlone();
        year.finishTask(year.the("state-progress", "o41-1"), "staff1", Map.of("text", "แก้ตามที่ผู้ตรวจสอบแจ้ง"));
        year.runJobs();
        prepareReviewApprove();
        assertThat(read("/round-1"))
                .contains("รอบ ๖ เดือน", NOVEMBER, FEBRUARY, SENTENCE)
                .doesNotContain(TOO_LATE);
    }

    private void recordTooLate() {
        Page page = person("staff1").page();
        page.locator("a[href$='/i7-1/record']").click();
        page.locator("[name=activityId]").selectOption(new SelectOption().setIndex(1));
        page.locator("[data-entry] [name=text]").fill(TOO_LATE);
        page.locator("[name=doneOn]").fill("2026-03-20");
        page.locator("[data-record]").click();
        assertThat(page.locator("[data-recorded]")).containsText(TOO_LATE);
    }

    private void stateByKeysAlone() {
        Person owner = onPhone("staff1");
        owner.page().navigate("about:blank");
        owner.page()
                .navigate(owner.address() + "/camunda/app/tasklist/default/#/?task="
                        + year.the("state-progress", "i7-1"));
        Locator text = owner.page().locator("form.sujarit fieldset[data-body]:not([disabled]) [name=text]");
        assertThat(text).isVisible();
        Keyboard keys = new Keyboard(owner.page());
        keys.reach("form.sujarit [name=text]").type(SENTENCE);
        keys.reach("form.sujarit footer.actions button.primary").press("Enter");
        assertThat(owner.page().locator("form.sujarit")).hasCount(0);
        fitsTheScreen(owner.page());
    }

    private void prepareReviewApprove() {
        Person officer = person("officer");
        Locator prepared = officer.takeAt(year.the("prepare-round"));
        officer.send(prepared);
        Person reviewer = person("reviewer");
        Locator reviewed = reviewer.takeAt(year.the("review-round"));
        Forms.pass(reviewed);
        reviewer.send(reviewed);
        Approvals approvals = new Approvals(person("manager"));
        Locator shown = approvals.openAt(year.the("approve-round"));
        approvals.pass(shown);
        shown.locator(".decision").waitFor(Person.GONE);
        year.runJobs();
    }

    /** The same on a phone and without a mouse, from the work at its address to the published round. */
    private void prepareReviewApproveByKeysOnAPhone() {
        byKeys("officer", "/camunda/app/tasklist/default/#/?task=" + year.the("prepare-round"))
                .reach("button.claim")
                .press("Enter")
                .reach("form.sujarit footer.actions button.primary")
                .press("Enter")
                .isDone("form.sujarit");
        byKeys("reviewer", "/camunda/app/tasklist/default/#/?task=" + year.the("review-round"))
                .reach("form.sujarit [data-passed=true]")
                .press("Enter")
                .reach("form.sujarit .confirmation button.primary")
                .press("Enter")
                .isDone("form.sujarit");
        byKeys("manager", "/camunda/app/cockpit/default/#/approvals?task=" + year.the("approve-round"))
                .reach(".approvals-page [data-passed=true]")
                .press("Enter")
                .reach(".approvals-page .confirmation button.primary")
                .press("Enter")
                .isDone(".approvals-page .decision");
        year.runJobs();
    }

    private Keyboard byKeys(String name, String work) {
        Person person = onPhone(name);
        person.page().navigate("about:blank");
        person.page().navigate(person.address() + work);
        person.page()
                .locator(
                        "button.claim, form.sujarit fieldset[data-body]:not([disabled]), .approvals-page [data-passed=true]")
                .first()
                .waitFor();
        fitsTheScreen(person.page());
        return new Keyboard(person.page());
    }

    private void inJuneTheWorkGoesOn() {
        clock.set(LocalDate.of(2026, Month.JUNE, 12));
        Page page = onPhone("staff1").page();
        page.locator("a[href$='/i7-1/record']").click();
        page.locator("[name=activityId]").selectOption(new SelectOption().setIndex(1));
        page.locator("[data-entry] [name=text]").fill(JUNE);
        page.locator("[data-record]").click();
        assertThat(page.locator("[data-recorded]")).containsText(JUNE);
    }

    private void inSeptemberTheMeasuresAreClosed() {
        clock.set(LocalDate.of(2026, Month.SEPTEMBER, 15));
        year.execute("o41-1");
        year.prove("o41-1");
        year.review("o41-1");
        year.approve("o41-1");
        year.execute("i7-1");
        year.prove("i7-1");
        year.review("i7-1");
        year.approve("i7-1");
        year.carryOut("i7-2");
        year.runJobs();
    }

    private void inOctoberTheSecondRoundAndTheReportArePublished() {
        clock.set(LocalDate.of(2026, Month.OCTOBER, 1));
        assertThat(opening.openMissing()).isEqualTo(1);
        year.runJobs();
        prepareReviewApproveByKeysOnAPhone();
        assertThat(read("/round-2"))
                .contains("รอบ ๑๒ เดือน", TOO_LATE, JUNE, "เสร็จสิ้น")
                .doesNotContain(NOVEMBER);
        year.report();
        assertThat(read("")).contains("รายงานผลการดำเนินการ", NOVEMBER, FEBRUARY, TOO_LATE, JUNE);
    }

    /** What anybody reads of it on the portal, on a phone. */
    private String read(String document) {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844))) {
            page.navigate("http://localhost:" + port + "/portal/" + year.cycle.key() + document);
            return page.locator("main").innerText();
        }
    }

    private static void fitsTheScreen(Page page) {
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }
}
